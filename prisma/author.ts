// npm run migration -- <name>: writes prisma/migrations/{sqlite,postgresql}/<time>_<name>/migration.sql
// from the difference between the last committed schema (kept beside the migrations) and schema.prisma,
// with the checks of checks.ts in every CREATE TABLE and the triggers written anew at the end.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adapterFor } from '../lib/db/adapter';
import { openSchemaEngine } from '../lib/db/engine';
import { PROVIDERS, schemaFor } from '../lib/db/schema-file';
import { startPostgres } from '../tests/support/postgres.mjs';
import { migrationText } from './migration-text';

const root = fileURLToPath(new URL('..', import.meta.url));
const none = { externalTables: [], externalEnums: [] };

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('usage: npm run migration -- <name in a-z, 0-9 and _>');
  process.exit(2);
}
const postgres = await startPostgres();
if (!postgres) {
  console.error('Authoring needs a PostgreSQL server installed: apt-get install postgresql');
  process.exit(1);
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
for (const provider of PROVIDERS) {
  const kept = join(root, 'prisma/migrations', `${provider}.prisma`);
  const next = schemaFor(provider, root);
  const engine = await openSchemaEngine(
    adapterFor(provider, provider === 'postgresql' ? postgres.url : ':memory:'),
  );
  const from = existsSync(kept)
    ? {
        tag: 'schemaDatamodel' as const,
        files: [{ path: 'from.prisma', content: readFileSync(kept, 'utf8') }],
      }
    : { tag: 'empty' as const };
  const { stdout } = await engine.diff({
    from,
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: next }] },
    script: true,
    exitCode: null,
    filters: none,
  });
  const folder = join(root, 'prisma/migrations', provider, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  const triggers = readFileSync(join(root, 'prisma/triggers', `${provider}.sql`), 'utf8');
  writeFileSync(
    join(folder, 'migration.sql'),
    migrationText(stdout ?? '', triggers, from.tag === 'empty'),
  );
  writeFileSync(
    join(root, 'prisma/migrations', provider, 'migration_lock.toml'),
    `provider = "${provider}"\n`,
  );
  writeFileSync(kept, next);
}
await postgres.stop();
process.exit(0);
