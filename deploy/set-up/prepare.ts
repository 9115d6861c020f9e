import { prepareDatabase } from '@/lib/change/prepare-database';
import { dataFolderProblem } from '@/lib/data-folder.mjs';
import { databaseUrl, openDatabase } from '@/lib/db/client';
import { readEnv } from '@/lib/env';

// Run by deploy/up.mjs with tsx, in a process of its own: checks the settings, brings the database up to
// date and prints one line of JSON on what is in it. `--check` only checks the settings.

/** Ends with one line, where going on makes no sense. */
function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const read = readEnv(process.env);
if (!read.ok) refuse(read.message);
const { env } = read;
const problem = dataFolderProblem(env.dataDir);
if (problem) refuse(problem);

async function state() {
  const url = databaseUrl(env);
  let applied: string[];
  try {
    applied = await prepareDatabase(url);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
  const database = openDatabase(url);
  const [identity, editions, owners] = await Promise.all([
    database.fact.findUniqueOrThrow({ where: { key: 'id' } }),
    database.edition.count(),
    database.account.count({ where: { role: 'owner' } }),
  ]);
  await database.$disconnect();
  return { databaseId: identity.value, applied: applied.length, editions, owners };
}

if (!process.argv.includes('--check')) {
  const { publicUrl = '', fairNow = '', distDir } = env;
  process.stdout.write(`${JSON.stringify({ ...(await state()), publicUrl, fairNow, distDir })}\n`);
}
