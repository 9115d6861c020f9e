import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinDigits, persianDigits } from '@/lib/text/digits';
import { number } from '@/lib/text/format';
import { parseDecimal, parseWhole } from '@/lib/text/parse-number';

test('all three digit sets are read and written', () => {
  expect(persianDigits('A12 ٣٤ ۵۶')).toBe('A۱۲ ۳۴ ۵۶');
  expect(latinDigits('A12 ٣٤ ۵۶')).toBe('A12 34 56');
});

describe('numbers as typed', () => {
  test.each([
    ['۱٬۲۵۰٬۰۰۰', 1250000],
    ['1,250,000', 1250000],
    ['١٬٢٥٠', 1250],
    ['۱،۲۵۰', 1250],
    ['1 250 000', 1250000],
    ['1\u00a0250', 1250],
    ['1.250.000', 1250000],
    ['1250000.00', 1250000],
    ['12.0', 12],
    ['\u200f۱۲ ', 12],
    ['+5', 5],
    ['\u200e\u2212۵', -5],
    ['-0', 0],
    ['007', 7],
    ['9007199254740991', 9007199254740991],
  ])('%j is the whole number %d', (text, value) => {
    expect(parseWhole(text)).toBe(value);
    expect(parseDecimal(text)).toBe(value);
  });

  test.each(
    ['', ' ', 'abc', '1.250', '12.5', '12,5', '1,25,000', '1,2500', '0,125', '1,250 000', '1  250']
      .concat([
        '12a',
        '۱۲ تومان',
        '--5',
        '5-',
        '1e6',
        '0x10',
        '.5',
        '5.',
        'Infinity',
        '1/2',
        '1,250,',
      ])
      .concat(['9007199254740992', '99999999999999999999999', '1.250.00', ',250']),
  )('%j is no whole number', (text) => {
    expect(parseWhole(text)).toBeNull();
  });

  test.each([
    ['۱۲٫۵', 12.5],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['۱۲،۵', 12.5],
    ['1,250', 1250],
    ['1.250', 1.25],
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['۱٬۲۵۰٫۷۵', 1250.75],
    ['1,250.75', 1250.75],
    ['1.250,75', 1250.75],
    ['1 250,75', 1250.75],
    ['-3.25', -3.25],
  ])('%j is the decimal number %d', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  test.each(
    [
      '',
      '1,25,5',
      '1.2.3',
      '1.250.5',
      '۲/۵',
      '1,2,3',
      '5.',
      '.5',
      '1٫2٫3',
      '1,250,5',
      '012,5',
    ].concat(['12.5%', '1e-7', '9007199254740992.5', 'NaN', '1.250,5.2']),
  )('%j is no decimal number', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});

test.each(['fa', 'en'] as const)('what is shown in %s is read back', (locale) => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (n) => {
      expect(parseWhole(number(locale, n))).toBe(n);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
      expect(parseDecimal(number(locale, n / 1000))).toBe(n / 1000);
    }),
  );
});
