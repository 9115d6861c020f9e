// Generates the Prisma clients of both providers into lib/db/generated/, offline.
// The Prisma command line would first download a native engine that `generate` never runs:
// pointing it at any existing executable keeps it from asking (measured, docs/decisions/0001).
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const run = promisify(execFile);

/** Writes lib/db/generated/{sqlite,postgresql}; throws with Prisma's own words when the schema is wrong. */
export async function generateClients() {
  const source = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'fair-schema-'));
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
  try {
    for (const provider of ['sqlite', 'postgresql']) {
      const output = join(root, 'lib/db/generated', provider);
      const schema = join(folder, `${provider}.prisma`);
      writeFileSync(
        schema,
        source
          .replace('provider = "sqlite"', `provider = "${provider}"`)
          .replace(/output\s+= ".*"/, `output = ${JSON.stringify(output)}`),
      );
      await run(process.execPath, [cli, 'generate', '--schema', schema], {
        cwd: root,
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
          CHECKPOINT_DISABLE: '1',
        },
      });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateClients();
