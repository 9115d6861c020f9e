import type { TableName } from '@/lib/import/model';
import { TABLE_NAMES } from '@/lib/import/names';
import type { Message, Problem } from '@/lib/import/problem';
import type { RawTable } from '@/lib/import/table';
import { LIMITS } from '@/lib/import/workbook/limits.mjs';

/**
 * What was read, and what could not be. `unread` are the tables that are there but unreadable: nobody
 * can say what they lack.
 */
export type Source = { tables: RawTable[]; unread: ReadonlySet<TableName>; problems: Problem[] };

/** A file that could not be read at all: any table may be in it. */
export const unreadable = (...problems: Problem[]): Source => ({
  tables: [],
  unread: new Set(TABLE_NAMES),
  problems,
});

/** A problem of a file as a whole stands at its first cell. */
export const wholeFile = (file: string, message: Message): Problem => ({
  file,
  row: 1,
  column: 'A',
  value: '',
  message,
});

export const TOO_LARGE: Message = { id: 'tooLarge', megabytes: LIMITS.fileBytes / 1_000_000 };
