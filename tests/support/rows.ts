import type { Database } from '@/lib/db/client';

/** Models as the client names them, read from the client itself, so that a new one is never left out. */
const models = (database: Database) =>
  Object.keys(database).filter((name) => !/^[_$]/.test(name) && name !== 'constructor');

/** Every row of every table, as text to compare: what a refused request must leave as it was. */
export async function everyRow(database: Database): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const model of models(database)) {
    const table: unknown = Reflect.get(database, model);
    if (!hasRows(table)) continue;
    rows[model] = (await table.findMany()).map((row) => JSON.stringify(row)).toSorted();
  }
  return rows;
}

const hasRows = (table: unknown): table is { findMany(): Promise<object[]> } =>
  typeof table === 'object' && table !== null && 'findMany' in table;
