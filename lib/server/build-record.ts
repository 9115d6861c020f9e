import { mkdirSync } from 'node:fs';
import { env } from '@/lib/env';
import { databaseUrl, openDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';

// Run by deploy/build.mjs before `next build`: brings the database up to date (an empty one is an empty
// fair, which builds too) and prints what the prerendered pages are about to be made of.
function settings() {
  try {
    return env();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'Wrong settings.'}\n`);
    process.exit(1);
  }
}

const { databaseUrl: server, dataDir, distDir, publicUrl, fairNow } = settings();
if (!server) mkdirSync(dataDir, { recursive: true });
const url = databaseUrl({ databaseUrl: server, dataDir });
await migrate(url);

const database = openDatabase(url);
const [identity, { _max: newest }] = await Promise.all([
  database.fact.findUnique({ where: { key: 'id' } }),
  database.staleTag.aggregate({ _max: { id: true } }),
]);
await database.$disconnect();
process.stdout.write(
  JSON.stringify({
    distDir,
    record: {
      databaseId: identity?.value,
      publicUrl,
      fairNow,
      lastStaleId: newest.id ?? 0,
    },
  }),
);
