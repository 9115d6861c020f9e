import { existsSync } from 'node:fs';
import { prepareDatabase } from '@/lib/change/prepare-database';
import { dataFolderProblem } from '@/lib/data-folder.mjs';
import { databaseUrl, db, useDatabase } from '@/lib/db/client';
import { asDatabaseProblem, databaseProblem } from '@/lib/db/database-problem';
import { knownMigrations } from '@/lib/db/known-migrations';
import { env } from '@/lib/env';

/** `missing`: not even created; `behind`: made by an earlier version; `ready`. */
export type DatabaseState = 'missing' | 'behind' | 'ready';

/** How the database of the settings is; one that is missing is not created by asking. */
export async function databaseState(): Promise<DatabaseState> {
  const url = databaseUrl(env());
  if (!env().databaseUrl && !existsSync(url.slice('file:'.length))) return 'missing';
  const applied = new Set(await appliedMigrations());
  if (applied.size === 0) return 'missing';
  return knownMigrations(url).every((name) => applied.has(name)) ? 'ready' : 'behind';
}

async function appliedMigrations(): Promise<string[]> {
  try {
    const rows = await db().$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`;
    return rows.map((row) => row.migration_name);
  } catch (error) {
    const noTable = error instanceof Error && /no such table|does not exist/.test(error.message);
    if (noTable) return [];
    throw databaseProblem(error, databaseUrl(env()));
  } finally {
    await closeDatabase();
  }
}

/** Creates the database of the settings, or updates it, where that is needed. */
export async function migrateDatabase(): Promise<void> {
  if ((await databaseState()) === 'ready') return;
  const problem = dataFolderProblem(env().dataDir);
  if (problem) throw new Error(problem);
  await prepareDatabase(databaseUrl(env()));
}

/** Closes the process's database, so that the process can end. */
async function closeDatabase(): Promise<void> {
  await db().$disconnect();
  useDatabase(undefined);
}

/** Runs `work` with the database and closes it, whatever happens. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asDatabaseProblem(error, databaseUrl(env()));
  } finally {
    await closeDatabase();
  }
}
