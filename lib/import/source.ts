import type { Message, Problem } from '@/lib/import/problem';
import type { RawTable } from '@/lib/import/table';
import { LIMITS } from '@/lib/import/workbook/limits.mjs';

/** What was read, and what could not be. */
export type Source = { tables: RawTable[]; problems: Problem[] };

/** A problem of a file as a whole stands at its first cell. */
export const wholeFile = (file: string, message: Message): Problem => ({
  file,
  row: 1,
  column: 'A',
  value: '',
  message,
});

export const TOO_LARGE: Message = { id: 'tooLarge', megabytes: LIMITS.fileBytes / 1_000_000 };
