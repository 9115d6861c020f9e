import { z } from 'zod';
import { LIMITS } from '@/lib/import/workbook/limits.mjs';

const cell = z.union([
  z.string(),
  z.strictObject({ text: z.string(), odd: z.enum(['formula', 'error', 'date']) }),
]);
const sheet = z.strictObject({
  name: z.string(),
  rows: z.array(
    z.strictObject({
      row: z.int().min(1).max(LIMITS.rows),
      cells: z.array(z.tuple([z.int().min(1).max(LIMITS.columns), cell])),
    }),
  ),
});
export type Sheet = z.infer<typeof sheet>;

const max = z.number();
const refusal = z.strictObject({
  message: z.discriminatedUnion('id', [
    z.strictObject({
      id: z.enum(['damaged', 'notWorkbook', 'notUtf8Part', 'encrypted', 'doctype', 'badPath']),
    }),
    z.strictObject({
      id: z.enum(['tooManyEntries', 'tooManySheets', 'inflatedTooLarge']),
      max,
    }),
    z.strictObject({ id: z.literal('tooFar'), rows: z.number(), columns: z.number() }),
    z.strictObject({ id: z.literal('tooMuch'), cells: z.number() }),
  ]),
  where: z.strictObject({
    sheet: z.string().optional(),
    row: z.number().optional(),
    column: z.string().optional(),
    value: z.string().optional(),
  }),
});
/** What the child process writes; it read an untrusted file, so it is not trusted either. */
export const workbookAnswer = z.union([
  z.strictObject({ sheets: z.array(sheet) }),
  z.strictObject({ refusal }),
]);
export type WorkbookAnswer = z.infer<typeof workbookAnswer>;
