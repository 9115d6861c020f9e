import { printable } from './printable';

export type Cell = string | number | boolean | null;

/** Ways to begin a formula, in either width, behind whatever shows nothing; or a cell of its own. */
const FORMULA = /^[\s\p{Cf}\p{Zs}]*[=+\-@＝＋－＠]|^[\t\n]/u;

/**
 * A cell that begins like a formula would be run by a spreadsheet: an apostrophe makes it text. Numbers that we
 * made ourselves are none.
 */
const harmless = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmless(printable(String(value)));
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as RFC 4180 with a byte order mark, by which Excel knows UTF-8; the first row holds the headers. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
