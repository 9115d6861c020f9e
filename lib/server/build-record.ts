import { mkdirSync } from 'node:fs';
import { readEnv } from '@/lib/env';
import { databaseUrl, openDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';

// Run by deploy/build.mjs before `next build`: brings the database up to date (an empty one is an empty
// fair, which builds too) and prints what the prerendered pages are about to be made of.
const read = readEnv(process.env);
if (!read.ok) {
  process.stderr.write(`${read.message}\n`);
  process.exit(1);
}
const { env } = read;
if (!env.databaseUrl) mkdirSync(env.dataDir, { recursive: true });
const url = databaseUrl(env);
await migrate(url);

const database = openDatabase(url);
const [identity, { _max: newest }] = await Promise.all([
  database.fact.findUnique({ where: { key: 'id' } }),
  database.staleTag.aggregate({ _max: { id: true } }),
]);
await database.$disconnect();
process.stdout.write(
  JSON.stringify({
    distDir: env.distDir,
    record: {
      databaseId: identity?.value,
      publicUrl: env.publicUrl,
      fairNow: env.fairNow,
      lastStaleId: newest.id ?? 0,
    },
  }),
);
