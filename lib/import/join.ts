import { COLUMNS, type ColumnOf } from '@/lib/import/columns';
import type { FileRow, FileTable } from '@/lib/import/file-rows';
import type { FairTables, Kept, Rows, RowTable } from '@/lib/import/model';
import type { Message, Problem } from '@/lib/import/problem';

/** One row as it would be: `from` the file where it names it, `before` in the database where it exists. */
export type Joined<T extends RowTable = RowTable> = {
  id: string;
  from: FileRow<T> | null;
  before: Kept<T> | undefined;
  after: Kept<T>;
};

/**
 * The whole table that would result. `unread` rows exist too, but the file says nothing usable of them;
 * of an `unreadable` file's table nobody knows what it holds.
 */
export type JoinedTable<T extends RowTable> = {
  unreadable: boolean;
  file: FileTable<T> | null;
  rows: Map<string, Joined<T>>;
  unread: ReadonlySet<string>;
};
export type JoinedTables = { [T in RowTable]: JoinedTable<T> };

/** A problem at a cell of the file; `field` is the model's name of it, or `id`. */
export function problemAt<T extends RowTable>(
  file: FileTable<T>,
  row: FileRow<T>,
  field: (keyof Rows[T] & string) | 'id',
  message: Message,
): Problem {
  const { id, columns } = COLUMNS[file.table];
  const key = columns.find((column) => column.field === field)?.key ?? id.key;
  return {
    file: file.file,
    row: row.row,
    column: file.labels.get(key) ?? key,
    value: field === 'id' ? row.id : (row.texts.get(field) ?? ''),
    message,
  };
}

/** What a field will hold: the file's value, else the one that is there, else a new row's; undefined is missing. */
function valueOf<T extends RowTable>(
  column: ColumnOf<T>,
  row: FileRow<T>,
  before: Kept<T> | undefined,
) {
  const given = row.values[column.field];
  if (given !== undefined) return given;
  return before ? before.row[column.field] : column.empty;
}

/** Puts a file's rows over the database's; rows absent from the file stay, removed ones that reappear come back. */
export function joinTable<T extends RowTable>(
  table: T,
  existing: FairTables[T],
  file: FileTable<T> | null,
  unreadable: boolean,
): { table: JoinedTable<T>; problems: Problem[] } {
  const problems: Problem[] = [];
  const unread = new Set(file?.unread);
  const rows = new Map<string, Joined<T>>();
  for (const [id, before] of existing) rows.set(id, { id, from: null, before, after: before });
  for (const row of file?.rows ?? []) {
    const before = existing.get(row.id);
    const missing: (keyof Rows[T] & string)[] = [];
    const values: Partial<Rows[T]> = {};
    for (const column of COLUMNS[table].columns) {
      const value = valueOf<T>(column, row, before);
      if (value === undefined && !row.bad.has(column.field)) missing.push(column.field);
      Object.assign(values, { [column.field]: value });
    }
    for (const field of missing) {
      const { key } = COLUMNS[table].columns.find((column) => column.field === field) ?? {};
      if (!file || !key || !file.labels.has(key)) continue;
      problems.push(problemAt(file, row, field, { id: 'required' }));
    }
    if (missing.length + row.bad.size > 0) {
      unread.add(row.id);
      rows.delete(row.id);
      continue;
    }
    const state = before && before.state !== 'removed' ? before.state : 'published';
    const after: Kept<T> = { state, row: values as Rows[T] };
    rows.set(row.id, { id: row.id, from: row, before, after });
  }
  return { table: { unreadable, file, rows, unread }, problems };
}
