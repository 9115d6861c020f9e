import { expect, test } from 'vitest';
import { importWords as en } from '@/lib/i18n/en/import';
import { importWords as fa } from '@/lib/i18n/fa/import';
import { TABLE_NAMES, columnNamed, columnsOf, tableNamed } from '@/lib/import/names';

test('both languages have words for the same problems', () => {
  expect(Object.keys(fa.problems).sort()).toEqual(Object.keys(en.problems).sort());
});

test('tables are known by key and by Persian name, however its words are joined', () => {
  for (const table of TABLE_NAMES) {
    expect([table, tableNamed(table), tableNamed(fa.tables[table])]).toEqual([table, table, table]);
  }
  const spellings = ['غرفه‌ها', 'غرفه ها', 'غرفهها', ' Booths '];
  expect(spellings.map(tableNamed)).toEqual(['booths', 'booths', 'booths', 'booths']);
  expect(tableNamed('constructor')).toBeUndefined();
});

test('columns are known by key and by Persian header, with or without the unit', () => {
  for (const table of TABLE_NAMES) {
    for (const { key, header } of columnsOf(table)) {
      expect([columnNamed(table, key), columnNamed(table, header)]).toEqual([key, key]);
    }
  }
  const spellings = ['طول از چپ', 'طول از چپ (متر)', 'X'];
  expect(spellings.map((header) => columnNamed('booths', header))).toEqual(['x', 'x', 'x']);
  const numbers = ['شمارهٔ غرفه', 'شماره غرفه', 'شماره‌ غرفه'];
  expect(numbers.map((header) => columnNamed('booths', header))).toEqual([
    'number',
    'number',
    'number',
  ]);
});
