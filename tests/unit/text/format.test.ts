import { expect, test } from 'vitest';
import { number, ordinalDay, price, wholeYear } from '@/lib/text/format';
import cases from '@/tests/support/text-cases.json';

test('the common cases', () => {
  const [toman, inTomans] = cases.format.price as [number, string];
  expect(price('fa', toman)).toBe(inTomans);
  const [year, digits] = cases.format.year_no_grouping as [number, string];
  expect(wholeYear('fa', year)).toBe(digits);
});

test.each([
  [1250, '۱٬۲۵۰', '1,250'],
  [999, '۹۹۹', '999'],
  [0, '۰', '0'],
  [-0.0001, '۰', '0'],
  [-1250.5, '\u200e\u2212۱٬۲۵۰٫۵', '-1,250.5'],
  [0.1 + 0.2, '۰٫۳', '0.3'],
])('%d is shown as %j and %j', (n, fa, en) => {
  expect(number('fa', n)).toBe(fa);
  expect(number('en', n)).toBe(en);
});

test('a price in tomans, none and nothing', () => {
  expect(price('en', 1250000)).toBe('1,250,000 tomans');
  expect(price('en', 1)).toBe('1 toman');
  expect(price('fa', null)).toBe('توافقی');
  expect(price('en', null)).toBe('By agreement');
  expect(price('fa', 0)).toBe('رایگان');
  expect(price('en', 0)).toBe('Free');
  expect(() => price('fa', Number.NaN)).toThrow(RangeError);
});

test.each([
  [1, 'روز اول'],
  [2, 'روز دوم'],
  [3, 'روز سوم'],
  [7, 'روز هفتم'],
  [10, 'روز دهم'],
  [18, 'روز هجدهم'],
  [20, 'روز بیستم'],
  [21, 'روز بیست و یکم'],
  [30, 'روز سی\u200cام'],
  [43, 'روز چهل و سوم'],
  [99, 'روز نود و نهم'],
  [100, 'روز ۱۰۰'],
])('day %d of the fair', (n, name) => {
  expect(ordinalDay('fa', n)).toBe(name);
  expect(ordinalDay('en', n)).toBe(`Day ${n}`);
});

test.each([0, -1, 1.5, Number.NaN])('there is no day %d', (n) => {
  expect(() => ordinalDay('fa', n)).toThrow(RangeError);
});
