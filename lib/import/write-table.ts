import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { keepImported } from '@/lib/change/imported';
import type { Listing, Versioned } from '@/lib/change/listing';
import type { Tx } from '@/lib/db/client';
import type { TableDifference } from '@/lib/import/difference';
import type { Kept, RowTable } from '@/lib/import/model';
import type { RowKey } from '@/lib/import/row-keys';

/** A row that was changed while the import ran; the transaction is given up. */
class Overtaken extends Error {}

/** How one kind of row is written. Codes have become ids in `Data`. */
export type Writer<T extends RowTable, Data> = {
  /** The row's columns, but for code, state and version. */
  data(kept: Kept<T>): Data;
  /** @returns the new ids, with their codes */
  create(
    tx: Tx,
    rows: (Data & { code: string; state: string })[],
  ): Promise<{ id: number; code: string }[]>;
  /** Changes the row only while it has this version. @returns how many rows were changed */
  update(tx: Tx, where: RowKey, data: Data & { state: string; version: number }): Promise<number>;
  /** Makes room where changed rows exchange values that must be unique. */
  park?(tx: Tx, changed: { id: number; before: Kept<T>; after: Kept<T> }[]): Promise<void>;
};

/**
 * Writes the new and the changed rows of one table: one statement for all new ones, one for each changed
 * one, and what the write path keeps of every change. `keys` learns the new rows.
 * @returns the tags that became stale
 */
export async function writeTable<
  T extends RowTable,
  Data,
  Form extends object,
  Row extends Versioned & Form,
>(
  { tx, actor }: { tx: Tx; actor: Actor },
  { added, changed }: TableDifference<T>,
  keys: Map<string, RowKey>,
  writer: Writer<T, Data>,
  listing: Listing<Form, Row>,
): Promise<string[]> {
  const old = changed.map(({ id: code, before, after }) => ({
    ...keyOf(keys, code),
    before,
    after,
  }));
  const ids = old.map(({ id }) => id);
  const before = await listing.findMany(tx, ids);
  await writer.park?.(tx, old);
  for (const { id, version, after } of old) {
    const data = { ...writer.data(after), state: after.state, version: version + 1 };
    if ((await writer.update(tx, { id, version }, data)) !== 1) throw new Overtaken(`row ${id}`);
  }
  const rows = added.map(({ id: code, after }) => ({
    ...writer.data(after),
    code,
    state: after.state,
  }));
  const created = rows.length > 0 ? await writer.create(tx, rows) : [];
  for (const { id, code } of created) keys.set(code, { id, version: 1 });
  const written = [...ids, ...created.map(({ id }) => id)];
  return keepImported(tx, actor, listing, before, written);
}

function keyOf(keys: Map<string, RowKey>, code: string): RowKey {
  const key = keys.get(code);
  if (!key) throw new Error(`no row has the code ${code}`);
  return key;
}

/** The id of the row with this code. The checks have seen that there is one. */
export const idOf = (keys: Map<string, RowKey>, code: string): number => keyOf(keys, code).id;
