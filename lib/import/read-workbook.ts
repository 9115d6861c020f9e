import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TableName } from '@/lib/import/model';
import { KNOWN_TABLES, tableNamed } from '@/lib/import/names';
import { unreadable, wholeFile, type Source } from '@/lib/import/source';
import type { RawCell, RawTable } from '@/lib/import/table';
import type { Sheet } from '@/lib/import/workbook-answer';
import { readInProcess } from '@/lib/import/workbook-process';

/** Cells by place instead of by column number. */
const spread = (cells: [number, RawCell][]): RawCell[] => {
  const all: RawCell[] = Array.from({ length: cells.at(-1)?.[0] ?? 0 }, () => '');
  for (const [column, cell] of cells) all[column - 1] = cell;
  return all;
};

const tableOf = (table: TableName, { name, rows }: Sheet): RawTable => ({
  table,
  file: name,
  rows: rows.map(({ row, cells }) => ({ row, cells: spread(cells) })),
  counted: false,
});

/** Sheets by the table they hold; an empty sheet of any name is left alone. */
function sorted(sheets: Sheet[]): Source {
  const source: Source = { tables: [], unread: new Set(), problems: [] };
  const first = new Map<TableName, string>();
  for (const sheet of sheets.filter(({ rows }) => rows.length > 0)) {
    const table = tableNamed(sheet.name);
    const earlier = table && first.get(table);
    if (table && !earlier) {
      first.set(table, sheet.name);
      source.tables.push(tableOf(table, sheet));
    } else {
      source.problems.push(
        wholeFile(
          sheet.name,
          earlier
            ? { id: 'doubledTable', first: earlier }
            : { id: 'unknownTable', known: KNOWN_TABLES },
        ),
      );
    }
  }
  return source;
}

/** Reads an .xlsx or .ods file, whichever it really is; its sheets are the files of the messages. */
export async function readWorkbook(path: string): Promise<Source> {
  const file = basename(path);
  const answer = await readInProcess(readFileSync(path));
  if ('refusal' in answer) {
    const { message, where } = answer.refusal;
    const { sheet = file, row = 1, column = 'A', value = '' } = where;
    return unreadable({ file: sheet, row, column, value, message });
  }
  const source = sorted(answer.sheets);
  const empty = source.tables.length + source.problems.length === 0;
  return empty ? unreadable(wholeFile(file, { id: 'noTables' })) : source;
}
