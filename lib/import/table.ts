import type { TableName } from '@/lib/import/model';

/** Text as the file holds it, or a workbook's cell that is no text, with what the sheet shows. */
export type RawCell = string | { text: string; odd: 'formula' | 'error' | 'date' };

/** `row` as a spreadsheet counts it: the first is 1, empty ones count, a cell of many lines is one. */
export type RawRow = { row: number; cells: RawCell[] };

/** A file or sheet as it was read. `counted` says that every row must have as many cells as the header. */
export type RawTable = { table: TableName; file: string; rows: RawRow[]; counted: boolean };

export const cellText = (cell: RawCell | undefined): string =>
  typeof cell === 'object' ? cell.text : (cell ?? '');

export const isBlank = (cell: RawCell | undefined): boolean =>
  typeof cell !== 'object' && (cell ?? '').replace(/\ufeff/g, '').trim() === '';

/** 1 → A, 27 → AA: a column that has no name. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? columnLetters(rest) + last : last;
}
