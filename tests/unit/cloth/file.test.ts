import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { KNOWN_TOKENS } from '@/lib/cloth/family';
import { clothFile, COLOR_TOKEN_PATTERN, colorToken, parseClothFile } from '@/lib/cloth/file';

test('a file name says number and token, and reads back as them', () => {
  expect(clothFile(12, 'cat-reed')).toBe('12-cat-reed');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.oneof(
        fc.constantFrom(...KNOWN_TOKENS),
        fc.stringMatching(COLOR_TOKEN_PATTERN, { maxLength: 40 }),
      ),
      (number, token) => {
        expect(parseClothFile(clothFile(number, token))).toEqual({ number, token });
      },
    ),
  );
});

test.each([
  '0-cat-reed',
  '012-cat-reed',
  '1000-cat-reed',
  '-cat-reed',
  '12',
  '12-',
  '12-Cat-Reed',
  '12-cat--reed',
  '12-cat-',
  '12-../secret',
  '12-cat-reed.svg',
  '12-cat-reed\n',
  '۱۲-cat-reed',
  '12-نی',
  '12-1cat',
  `12-${'a'.repeat(41)}`,
  '1e2-cat-reed',
])('%j is no cloth', (name) => {
  expect(parseClothFile(name)).toBeNull();
});

test('a category without a colour gets its own from its code', () => {
  expect(colorToken('cat-reed', 'C05')).toBe('cat-reed');
  expect(colorToken('', 'C11')).toBe('cat-c11');
  expect(colorToken(null, 'C11')).toBe('cat-c11');
});
