import { dataFolderProblem } from '@/lib/data-folder.mjs';
import { env } from '@/lib/env';
import { databaseUrl, openDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';

// Run by deploy/build.mjs before `next build`: brings the database up to date (an empty one is an empty
// fair, which builds too) and prints what the prerendered pages are about to be made of.
/** Ends with one line, where building makes no sense. */
function refuse(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function settings() {
  try {
    return env();
  } catch (error) {
    return refuse(error);
  }
}

const { databaseUrl: server, dataDir, distDir, publicUrl, fairNow } = settings();
const problem = server ? null : dataFolderProblem(dataDir);
if (problem) refuse(problem);
const url = databaseUrl({ databaseUrl: server, dataDir });
await migrate(url).catch(refuse);

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
