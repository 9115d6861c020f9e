import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '@/lib/formats/csv';
import { printable } from '@/lib/formats/printable';
import { AWKWARD } from '../../support/open/awkward';

const read = (file: string): string[][] => parse(file, { bom: true, relax_column_count: false });

/** Milliseconds: many texts, on a machine that may be busy with other tests. */
const PATIENCE = 30_000;

test('a table begins with a byte order mark and ends its lines as RFC 4180 says', () => {
  expect(csv([['الف', 12, null, true]])).toBe('\ufeffالف,12,,true\r\n');
});

test(
  'any text comes back as it was, but for the apostrophe before a formula',
  () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...AWKWARD),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
        const back = read(csv([['a', 'b'], ...rows]))
          .slice(1)
          .map((row) => row.map((cell) => cell.replace(/^'/, '')));
        expect(back).toEqual(
          rows.map((row) => row.map((cell) => printable(cell).replace(/^'/, ''))),
        );
      }),
      { numRuns: 20 },
    );
  },
  PATIENCE,
);

test.each([
  '=1+1',
  '+98',
  '-1',
  '@a',
  '\t=1',
  '\n=1',
  ' =1',
  '\u200f=1',
  '\ufeff@a',
  '＝1',
  '\u00a0-1',
])('%j is text to a spreadsheet, not a formula', (text) => {
  expect(read(csv([['a'], [text]]))[1]?.[0]).toMatch(/^'/);
});

test('numbers stay numbers, also those below nought', () => {
  expect(csv([[-3, 1_250_000]])).toBe('\ufeff-3,1250000\r\n');
});
