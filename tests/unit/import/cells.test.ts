import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as cell from '@/lib/import/cells';
import type { CellParser } from '@/lib/import/cells';

const read = <T>(parse: CellParser<T>, text: string) => {
  const result = parse(text);
  return result.ok ? result.value : result.message.id;
};

describe('what spreadsheets hold', () => {
  test.each([
    ['1250000', 1_250_000],
    ['۱٬۲۵۰٬۰۰۰', 1_250_000],
    ['1,250,000', 1_250_000],
    ['١٢٥٠٠٠٠', 1_250_000],
    ['۱٬۲۵۰٬۰۰۰ تومان', 1_250_000],
    ['285000.0', 285_000],
    ['توافقی', null],
    ['توافقي', null],
    ['رایگان', 0],
    ['-5', 'notWhole'],
    ['12.5', 'notWhole'],
    ['3000000000', 'notWhole'],
    ['ده هزار', 'notWhole'],
  ])('price %s is %s', (text, value) => {
    expect(read(cell.price, text)).toBe(value);
  });

  test.each([
    ['true', true],
    ['TRUE', true],
    ['بله', true],
    ['بلی', true],
    ['بلي', true],
    ['1', true],
    ['۱', true],
    ['خیر', false],
    ['خير', false],
    ['false', false],
    ['0', false],
    ['۰', false],
    ['شاید', 'notBoolean'],
    ['2', 'notBoolean'],
  ])('yes or no: %s is %s', (text, value) => {
    expect(read(cell.yesOrNo, text)).toBe(value);
  });

  test.each([
    ['4.5', 4.5],
    ['4,5', 4.5],
    ['۴٫۵', 4.5],
    ['۴', 4],
    ['0', 'notPositive'],
    ['-1', 'notPositive'],
    ['چهار', 'notPositive'],
    ['2001', 'notPositive'],
  ])('a size of %s metres is %s', (text, value) => {
    expect(read(cell.size(2000), text)).toBe(value);
  });

  test.each([
    ['09:30', 570],
    ['۹:۳۰', 570],
    ['9:30', 570],
    ['09:30:00', 570],
    ['24:00', 'notTime'],
    ['9.30', 'notTime'],
    ['25:10', 'notTime'],
  ])('time %s is minute %s', (text, value) => {
    expect(read(cell.time, text)).toBe(value);
  });

  test.each([
    ['1379', 1379],
    ['۱۳۷۹', 1379],
    ['1199', 'notYear'],
    ['1501', 'notYear'],
    ['2001', 'gregorianYear'],
  ])('year %s is %s', (text, value) => {
    expect(read(cell.year, text)).toBe(value);
  });

  test.each([
    ['B01', 'B01'],
    ['b۰۱', 'B01'],
    ['B-01', 'notCode'],
    ['ب۱', 'notCode'],
    ['../x', 'notCode'],
  ])('code %s is %s', (text, value) => {
    expect(read(cell.code, text)).toBe(value);
  });

  test.each([
    ['https://example.com/a', 'https://example.com/a'],
    ['http://example.com', 'http://example.com/'],
    ['javascript:alert(1)', 'notLink'],
    ['ftp://example.com', 'notLink'],
    ['//example.com', 'notLink'],
    ['https:example.com', 'notLink'],
    ['example.com/a', 'notLink'],
    ['https://user:secret@example.com', 'notLink'],
    ['https://exa mple.com', 'notLink'],
    [`https://example.com/${'a'.repeat(600)}`, 'notLink'],
  ])('link %s is %s', (text, value) => {
    expect(read(cell.link, text)).toBe(value);
  });

  test('letters become Persian, spaces single, and line breaks of running text stay', () => {
    expect(read(cell.name, 'كلوچه‌ پزي\n  رشت')).toBe('کلوچه پزی رشت');
    expect(read(cell.prose, 'سطر  يك\r\nسطر دو 🧵')).toBe('سطر یک\nسطر دو 🧵');
  });

  test('lists keep each word once', () => {
    expect(read(cell.list, 'كلوچه | گردو||کلوچه|')).toBe('کلوچه|گردو');
    expect(read(cell.list, '|=1+1|کلوچه')).toBe('formula');
  });

  test('names hold 120 characters and texts 2,000, an emoji being one', () => {
    expect(read(cell.name, '🧵'.repeat(120))).toBe('🧵'.repeat(120));
    expect(read(cell.name, 'ا'.repeat(121))).toBe('tooLong');
    expect(read(cell.prose, 'ا'.repeat(2000))).toBe('ا'.repeat(2000));
    expect(read(cell.prose, 'ا'.repeat(2001))).toBe('tooLong');
  });

  test('whole numbers in any digits and grouping come back as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (n) => {
        const written = [
          String(n),
          n.toLocaleString('en'),
          new Intl.NumberFormat('fa').format(n),
          new Intl.NumberFormat('ar-EG').format(n),
        ];
        expect(written.map((text) => read(cell.price, text))).toEqual([n, n, n, n]);
      }),
    );
  });
});
