import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { TableName } from '@/lib/import/model';
import { KNOWN_TABLES, tableNamed } from '@/lib/import/names';
import type { Problem } from '@/lib/import/problem';
import { readCsv } from '@/lib/import/read-csv';
import { TOO_LARGE, unreadable, wholeFile, type Source } from '@/lib/import/source';
import type { RawTable } from '@/lib/import/table';
import { LIMITS } from '@/lib/import/workbook/limits.mjs';

/** Tables of a folder: `.csv` and `.tsv`; other files and hidden ones (`.~lock…`, `._…`, `~$…`) are left alone. */
const isTable = (name: string) => /\.(?:csv|tsv)$/i.test(name) && !/^[.~]/.test(name);

/** Reads a folder of CSV files, named by the English key or the Persian name of their table. */
export function readFolder(folder: string): Source {
  const tables: RawTable[] = [];
  const unread = new Set<TableName>();
  const problems: Problem[] = [];
  const first = new Map<TableName, string>();
  const names = readdirSync(folder).filter(isTable).sort();
  for (const file of names) {
    const table = tableNamed(parse(file).name);
    const earlier = table && first.get(table);
    const { size, isFile } = fileFacts(join(folder, file));
    if (!table) problems.push(wholeFile(file, { id: 'unknownTable', known: KNOWN_TABLES }));
    else if (earlier) problems.push(wholeFile(file, { id: 'doubledTable', first: earlier }));
    else if (!isFile) problems.push(wholeFile(file, { id: 'notAFile' }));
    else if (size > LIMITS.fileBytes) problems.push(wholeFile(file, TOO_LARGE));
    else {
      first.set(table, file);
      const read = readCsv(readFileSync(join(folder, file)), file, table);
      if ('table' in read) tables.push(read.table);
      else {
        unread.add(table);
        problems.push(read.problem);
      }
    }
  }
  if (names.length === 0) return unreadable(wholeFile(parse(folder).base, { id: 'noTables' }));
  return { tables, unread, problems };
}

/** A pipe or a device would never end. */
function fileFacts(path: string) {
  const facts = statSync(path);
  return { size: facts.size, isFile: facts.isFile() };
}
