import { CsvError, parse } from 'csv-parse/sync';
import type { TableName } from '@/lib/import/model';
import { columnNamed } from '@/lib/import/names';
import type { Message, Problem } from '@/lib/import/problem';
import { columnLetters, isBlank, type RawTable } from '@/lib/import/table';
import { LIMITS } from '@/lib/import/workbook/limits.mjs';

const SEPARATORS = [',', ';', '\t'];

/** Excel may write the separator it uses into a first line of its own, which it does not show. */
const SEPARATOR_LINE = /^sep=([,;\t])\r?\n/i;

const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The separator that makes the most known headers of the first lines that hold anything. */
function separatorOf(text: string, table: TableName): string {
  const lines = text
    .split('\n')
    .filter((line) => /[^\s,;"]/.test(line))
    .slice(0, 3);
  const known = (separator: string) =>
    lines
      .flatMap((line) => line.split(separator))
      .map((cell) => cell.replace(/^"(.*)"$/, '$1'))
      .filter((cell) => columnNamed(table, cell)).length;
  const [best = ','] = SEPARATORS.toSorted((a, b) => known(b) - known(a));
  return best;
}

/** @returns the records as cells; an empty line is a record of one empty cell, so that rows count */
function records(text: string, table: TableName): string[][] {
  const stated = SEPARATOR_LINE.exec(text);
  const body = text.slice(stated?.[0].length ?? 0).replace(/\r\n?/g, '\n');
  return parse(body, {
    delimiter: stated?.[1] ?? separatorOf(body, table),
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: false,
  });
}

/** Where a file that is not UTF-8 first shows it. */
function brokenPlace(bytes: Uint8Array, table: TableName): { row: number; column: string } {
  const rows = records(new TextDecoder('utf-8').decode(bytes), table);
  const isBroken = (cell: string) => cell.includes('\ufffd');
  const at = rows.findIndex((cells) => cells.some(isBroken));
  return { row: at + 1, column: columnLetters((rows[at] ?? []).findIndex(isBroken) + 1) };
}

/** The first row that is too far down or too wide; blanks at the end cost nothing. */
function rowBeyondLimits(rows: string[][]): number | null {
  const beyond = rows.findIndex(
    (cells, at) =>
      cells.length > (at < LIMITS.rows ? LIMITS.columns : 0) &&
      cells.findLastIndex((cell) => !isBlank(cell)) >= (at < LIMITS.rows ? LIMITS.columns : 0),
  );
  return beyond < 0 ? null : beyond + 1;
}

/**
 * Reads a CSV file (RFC 4180): comma, semicolon or tab, any line ends, with or without byte order mark.
 * @param file its name, for messages
 */
export function readCsv(
  bytes: Uint8Array,
  file: string,
  table: TableName,
): { table: RawTable } | { problem: Problem } {
  const problem = (message: Message, place = { row: 1, column: 'A' }): { problem: Problem } => ({
    problem: { file, ...place, value: '', message },
  });
  if (isUtf16(bytes)) return problem({ id: 'utf16' });
  try {
    const text = decoded(bytes);
    if (text === null) return problem({ id: 'notUtf8' }, brokenPlace(bytes, table));
    const rows = records(text, table);
    const row = rowBeyondLimits(rows);
    if (row !== null) {
      const { rows: most, columns } = LIMITS;
      return problem({ id: 'tooFar', rows: most, columns }, { row, column: 'A' });
    }
    const numbered = rows.map((cells, at) => ({ row: at + 1, cells }));
    return { table: { table, file, rows: numbered, counted: true } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error['records'] ?? 0) + 1;
    return problem(
      { id: 'badQuotes' },
      { row, column: columnLetters(Number(error['index'] ?? 0) + 1) },
    );
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
