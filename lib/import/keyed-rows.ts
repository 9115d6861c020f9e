import { filledRows, findHeader, headerProblems, type Header } from '@/lib/import/headers';
import type { TableName } from '@/lib/import/model';
import type { Problem } from '@/lib/import/problem';
import { cellText, columnLetters, isBlank, type RawCell, type RawTable } from '@/lib/import/table';

/** A row by the keys of its columns. In a `broken` one cells may stand under the wrong header. */
export type KeyedRow = { row: number; cells: ReadonlyMap<string, RawCell>; broken: boolean };

export type KeyedTable = {
  table: TableName;
  file: string;
  labels: ReadonlyMap<string, string>;
  rows: KeyedRow[];
};

/** What is wrong with a row before any of its cells is read: cells missing, too many or without header. */
function rowProblem(raw: RawTable, header: Header, row: number, cells: RawCell[]): Problem | null {
  const width = header.columns.length;
  const last = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  const problem = (at: number, message: Problem['message']): Problem => ({
    file: raw.file,
    row,
    column: header.columns[at]?.text || columnLetters(at + 1),
    value: cellText(cells[at]),
    message,
  });
  if (raw.counted && cells.length < width) {
    return problem(cells.length, { id: 'cellCount', cells: cells.length, expected: width });
  }
  if (raw.counted && last > width) {
    return problem(width, { id: 'cellCount', cells: last, expected: width });
  }
  const stray = cells.findIndex((cell, at) => !isBlank(cell) && !header.columns[at]?.text);
  return stray < 0 ? null : problem(stray, { id: 'cellWithoutHeader' });
}

function byKey({ columns }: Header, cells: RawCell[]): Map<string, RawCell> {
  const named = new Map<string, RawCell>();
  for (const [at, { key }] of columns.entries()) {
    if (key && !named.has(key)) named.set(key, cells[at] ?? '');
  }
  return named;
}

/** Names every cell by its column. Empty rows and trailing empty columns are left out. */
export function keyRows(raw: RawTable): { table: KeyedTable; problems: Problem[] } {
  const filled = filledRows(raw);
  const header = findHeader(raw, filled);
  const problems = headerProblems(raw, header);
  const rows = filled.slice(header.rowsTaken).map(({ row, cells }) => {
    const problem = header.columns.length > 0 ? rowProblem(raw, header, row, cells) : null;
    if (problem) problems.push(problem);
    return { row, cells: byKey(header, cells), broken: problem !== null };
  });
  return { table: { table: raw.table, file: raw.file, labels: header.labels, rows }, problems };
}
