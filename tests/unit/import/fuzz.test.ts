import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFair } from '@/lib/import/check';
import { emptyFair, type TableName } from '@/lib/import/model';
import { TABLE_NAMES } from '@/lib/import/names';
import { readCsv } from '@/lib/import/read-csv';
import { problemLine } from '@/lib/import/report';
import { Refusal } from '@/lib/import/workbook/limits.mjs';
import { readOds } from '@/lib/import/workbook/ods.mjs';
import { readXlsx } from '@/lib/import/workbook/xlsx.mjs';
import { openZip } from '@/lib/import/workbook/zip.mjs';
import { importWords as en } from '@/lib/i18n/en/import';
import { importWords as fa } from '@/lib/i18n/fa/import';
import { csvText, odsOf, xlsxOf } from '../../support/import/files';
import { smallTables } from '../../support/import/tables';

const OPTIONS = { start: null, year: null, today: '2025-04-28' };

/** What came of a workbook: sheets, or the refusal that says why not. Anything else is thrown. */
function reading(bytes: Uint8Array, read: typeof readXlsx): string {
  try {
    return read(openZip(Buffer.from(bytes))).length >= 0 ? 'sheets' : '';
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

const damage = (size: number) =>
  fc.record({
    cut: fc.nat({ max: size }),
    bytes: fc.array(fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: 255 })), { maxLength: 8 }),
  });

test.each([
  ['.xlsx', xlsxOf(smallTables()), readXlsx],
  ['.ods', odsOf(smallTables()), readOds],
] as const)('a damaged %s file is read or refused, never a fault of ours', (_, whole, read) => {
  expect(reading(whole, read)).toBe('sheets');
  fc.assert(
    fc.property(damage(whole.length), fc.boolean(), ({ cut, bytes }, isCut) => {
      const copy = Uint8Array.from(isCut ? whole.subarray(0, cut) : whole);
      for (const [at, byte] of bytes) if (at < copy.length) copy[at] = byte;
      expect(['sheets', 'refused']).toContain(reading(copy, read));
    }),
    { numRuns: 300 },
  );
});

/** Texts that people and programs put into cells, right and wrong ones. */
const cell = fc.oneof(
  fc.constantFrom('', ' ', '1', '۱۲', '-3', '1e9', '4,5', '09:30', '24:00', 'true', 'خیر', 'B01'),
  fc.constantFrom('P01', 'STG1', '=1', '<b>', '"', 'a;b', 'x\ny', '__proto__', '1404/02/07', '🧵'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('whatever stands in the cells, every problem has a place, words in both languages, and one line', () => {
  const place = /^[^:\n]+:[1-9]\d*:[^:\n]+: [^\n]+$/;
  fc.assert(
    fc.property(
      fc.constantFrom<TableName>(...TABLE_NAMES),
      fc.array(fc.array(cell, { minLength: 1, maxLength: 14 }), { maxLength: 4 }),
      (name, rows) => {
        const tables = smallTables();
        const [header = [], ...old] = tables[name] ?? [];
        const text = csvText([header, ...old, ...rows]);
        const read = readCsv(Buffer.from(text), `${name}.csv`, name);
        const source =
          'table' in read
            ? { tables: [read.table], unread: new Set<TableName>(), problems: [] }
            : { tables: [], unread: new Set([name]), problems: [read.problem] };
        const { problems } = checkFair(source, emptyFair(), OPTIONS);
        for (const problem of problems) {
          expect(problemLine(en, problem)).toMatch(place);
          expect(problemLine(fa, problem)).toMatch(place);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever bytes a file has, it is read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const read = readCsv(bytes, 'booths.csv', 'booths');
      expect('table' in read || 'problem' in read).toBe(true);
    }),
    { numRuns: 500 },
  );
});
