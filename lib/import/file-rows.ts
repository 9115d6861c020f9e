import { COLUMNS, type ColumnOf } from '@/lib/import/columns';
import { cleanCell } from '@/lib/import/clean';
import type { KeyedTable } from '@/lib/import/keyed-rows';
import type { Rows, RowTable } from '@/lib/import/model';
import type { Message, Problem } from '@/lib/import/problem';
import { cellText } from '@/lib/import/table';

/** A row of a file: only what its cells give. `bad` names the fields whose cell was refused. */
export type FileRow<T extends RowTable> = {
  id: string;
  row: number;
  values: Partial<Rows[T]>;
  texts: ReadonlyMap<string, string>;
  bad: ReadonlySet<string>;
};

/** `unread` are codes of rows that could not be read whole: they exist, but nothing is known of them. */
export type FileTable<T extends RowTable = RowTable> = {
  table: T;
  file: string;
  labels: ReadonlyMap<string, string>;
  rows: FileRow<T>[];
  unread: ReadonlySet<string>;
};

/** Reads one cell into its field; an empty one gives nothing. */
function readInto<T extends RowTable>(
  values: Partial<Rows[T]>,
  column: ColumnOf<T>,
  text: string,
): Message | null {
  const result = column.parse(text);
  if (!result.ok) return result.message;
  Object.assign(values, { [column.field]: result.value });
  return null;
}

/** Reads the rows of a table by their columns; the same code twice is refused at the second row. */
export function readRows<T extends RowTable>(
  keyed: KeyedTable,
  table: T,
): { table: FileTable<T>; problems: Problem[] } {
  const { id: idColumn, columns } = COLUMNS[table];
  const problems: Problem[] = [];
  const rows: FileRow<T>[] = [];
  const unread = new Set<string>();
  const seen = new Map<string, number>();
  for (const { row, cells, broken } of keyed.rows) {
    const report = (key: string, message: Message) =>
      problems.push({
        file: keyed.file,
        row,
        column: keyed.labels.get(key) ?? key,
        value: cellText(cells.get(key)),
        message,
      });
    const idText = cleanCell(cells.get(idColumn.key));
    const id = idText.ok && idText.value ? idColumn.parse(idText.value) : idText;
    if (broken) {
      if (id.ok) unread.add(id.value);
      continue;
    }
    if (!id.ok) report(idColumn.key, id.message);
    else if (!id.value && keyed.labels.has(idColumn.key)) report(idColumn.key, { id: 'required' });
    const earlier = id.ok && id.value ? seen.get(id.value) : undefined;
    if (earlier) report(idColumn.key, { id: 'doubledCode', row: earlier });
    if (id.ok && !earlier) seen.set(id.value, row);

    const values: Partial<Rows[T]> = {};
    const texts = new Map<string, string>();
    const bad = new Set<string>();
    for (const column of columns) {
      const cell = cells.get(column.key);
      const clean = cleanCell(cell);
      const message = !clean.ok
        ? clean.message
        : clean.value
          ? readInto(values, column, clean.value)
          : null;
      texts.set(column.field, cellText(cell));
      if (!message) continue;
      bad.add(column.field);
      report(column.key, message);
    }
    if (id.ok && id.value && !earlier) rows.push({ id: id.value, row, values, texts, bad });
  }
  const { file, labels } = keyed;
  return { table: { table, file, labels, rows, unread }, problems };
}
