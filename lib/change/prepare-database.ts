import 'server-only';
import { openDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { ensureSearch } from './rebuild-search';

/**
 * Brings a database up to this version: its tables, and what the search knows of its listings.
 * @param url `file:<path>` or `postgres://…`
 * @returns the names of the migrations applied now
 */
export async function prepareDatabase(url: string): Promise<string[]> {
  const applied = await migrate(url);
  const database = openDatabase(url);
  try {
    await ensureSearch(database);
  } finally {
    await database.$disconnect();
  }
  return applied;
}
