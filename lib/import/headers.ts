import type { TableName } from '@/lib/import/model';
import { columnNamed, columnsOf } from '@/lib/import/names';
import type { Problem } from '@/lib/import/problem';
import { cellText, columnLetters, isBlank, type RawCell, type RawTable } from '@/lib/import/table';

/** One column of a file: the key it stands for, if any, and the header it has. */
type Head = { key: string | undefined; text: string };
const NO_HEAD: Head = { key: undefined, text: '' };

/** `columns` up to the last one with a header; `labels` are the names that the file gives the keys. */
export type Header = {
  columns: Head[];
  labels: ReadonlyMap<string, string>;
  firstRow: number;
  rowsTaken: 1 | 2;
};

function headsOf(table: TableName, cells: RawCell[] | undefined): Head[] {
  return (cells ?? []).map((cell) => {
    const text = cellText(cell).trim();
    return { key: text ? columnNamed(table, text) : undefined, text };
  });
}

/** Whether the row below the header repeats it in the other language. */
const isSecond = (first: Head[], second: Head[]) =>
  second.some(({ key }) => key) &&
  second.every(({ key, text }, at) => text === '' || (key && key === (first[at]?.key ?? key)));

/** One head a column from two header rows; the English key is the better label. */
function joined(first: Head[], second: Head[]): Head[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
    const upper = first[at] ?? NO_HEAD;
    const lower = second[at] ?? NO_HEAD;
    return lower.key === undefined || upper.text === upper.key ? upper : lower;
  });
}

/**
 * Finds the header: English keys, Persian headers or a row of each, in any order. `filled` are the
 * table's rows that are not empty.
 */
export function findHeader(raw: RawTable, filled: RawTable['rows']): Header {
  const first = headsOf(raw.table, filled[0]?.cells);
  const second = headsOf(raw.table, filled[1]?.cells);
  const two = isSecond(first, second);
  const heads = two ? joined(first, second) : first;
  const columns = heads.slice(0, heads.findLastIndex(({ text }) => text !== '') + 1);
  const labels = new Map<string, string>();
  for (const { key, text } of columns) if (key && !labels.has(key)) labels.set(key, text);
  return { columns, labels, firstRow: filled[0]?.row ?? 1, rowsTaken: two ? 2 : 1 };
}

/** Unknown, doubled and missing columns. */
export function headerProblems(raw: RawTable, header: Header): Problem[] {
  const place = { file: raw.file, row: header.firstRow };
  if (header.columns.length === 0) {
    return [{ ...place, column: 'A', value: '', message: { id: 'noHeader' } }];
  }
  const columns = columnsOf(raw.table);
  const known = columns.map(({ key }) => key).join(', ');
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [at, { key, text }] of header.columns.entries()) {
    const here = { ...place, column: columnLetters(at + 1), value: text };
    if (key && seen.has(key)) problems.push({ ...here, message: { id: 'doubledColumn' } });
    else if (key) seen.add(key);
    else if (text) problems.push({ ...here, message: { id: 'unknownColumn', known } });
  }
  for (const { key, needed } of columns) {
    if (!needed || seen.has(key)) continue;
    problems.push({ ...place, column: key, value: '', message: { id: 'missingColumn' } });
  }
  return problems;
}

/** Rows that are not empty. */
export const filledRows = (raw: RawTable) => raw.rows.filter(({ cells }) => !cells.every(isBlank));
