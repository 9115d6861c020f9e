import { prepareDatabase } from '@/lib/change/prepare-database';
import { dataFolderProblem } from '@/lib/data-folder.mjs';
import { env } from '@/lib/env';
import { databaseUrl, openDatabase } from '@/lib/db/client';
import { WINDOW } from '@/lib/page-cache/stale-tags.mjs';

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
await prepareDatabase(url).catch(refuse);

const database = openDatabase(url);
const [identity, newest] = await Promise.all([
  database.fact.findUnique({ where: { key: 'id' } }),
  database.staleTag.findMany({ select: { id: true }, orderBy: { id: 'desc' }, take: WINDOW }),
]);
const seenStaleIds = newest.map(({ id }) => id);
await database.$disconnect();
process.stdout.write(
  JSON.stringify({
    distDir,
    record: {
      databaseId: identity?.value,
      publicUrl,
      fairNow,
      lastStaleId: seenStaleIds[0] ?? 0,
      seenStaleIds,
    },
  }),
);
