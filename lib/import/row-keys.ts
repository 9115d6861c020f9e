import type { FairTables, Rows, RowTable, State } from '@/lib/import/model';

/** Which row of the database a code is, and at which version. */
export type RowKey = { id: number; version: number };
export type RowKeys = { [T in RowTable]: Map<string, RowKey> };

export const emptyKeys = (): RowKeys => ({
  categories: new Map(),
  producers: new Map(),
  booths: new Map(),
  plan: new Map(),
  products: new Map(),
  sessions: new Map(),
  announcements: new Map(),
  synonyms: new Map(),
});

const isState = (state: string): state is State =>
  state === 'draft' || state === 'published' || state === 'removed';

/** Takes a row of the database apart into what is compared and what only the database knows. */
export function keep<T extends RowTable>(
  { tables, keys }: { tables: FairTables; keys: RowKeys },
  table: T,
  code: string,
  { id, version, state = 'published' }: RowKey & { state?: string },
  row: Rows[T],
): void {
  if (!isState(state)) throw new Error(`${table} ${id} has the unknown state ${state}`);
  tables[table].set(code, { state, row });
  keys[table].set(code, { id, version });
}
