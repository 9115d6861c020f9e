import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, canonicalMultiline } from '@/lib/text/canonical';
import { anyText } from '@/tests/support/text-alphabet';
import cases from '@/tests/support/text-cases.json';

test.each(cases.canonical)('%j is stored as %j', (typed, stored) => {
  expect(canonical(typed)).toBe(stored);
});

test.each([
  ['a half-space between letters stays', 'کتاب\u200cها', 'کتاب\u200cها'],
  ['a half-space after a hamza sign stays', 'خانه\u0654\u200cما', 'خانه\u0654\u200cما'],
  ['a doubled half-space is one', 'کتاب\u200c\u200cها', 'کتاب\u200cها'],
  ['a half-space beside a space goes', 'کتاب \u200cها\u200c', 'کتاب ها'],
  ['a half-space beside a digit goes', '۳\u200cگانه', '۳گانه'],
  ['bidi marks and a byte order mark go', '\ufeff\u202bرشت\u202c\u200f', 'رشت'],
  [
    'a half-space and a mark between letters leave the half-space',
    'می\u200f\u200cروم',
    'می\u200cروم',
  ],
  ['no-break and thin spaces are spaces', 'رشت\u00a0\u2009ساخت', 'رشت ساخت'],
  ['line ends are spaces', 'رشت\r\nساخت', 'رشت ساخت'],
  ['a letter and its hamza become one character', 'مو\u0654سسه', 'مؤسسه'],
  ['ye with hamza is one letter', 'ري\u0654یس', 'رئیس'],
  ['heh with ye above is written with hamza', 'خانۀ', 'خانه\u0654'],
  ['shaped letters of old PDFs are letters', 'ﻛﺘﺎﺏ', 'کتاب'],
  ['shaped vowel signs lose the tatweel they stand on', 'مﹻس', 'مِس'],
  ['a half-space between spaces leaves one space', 'رشت \u200c ساخت', 'رشت ساخت'],
  ['an ornament stays itself', '﷼', '﷼'],
  ['a family emoji stays one', '👩\u200d👧', '👩\u200d👧'],
  ['an emoji joiner elsewhere goes', 'ه\u200d.', 'ه.'],
  ['Latin digits stay', 'K0103', 'K0103'],
])('%s', (_, typed, stored) => {
  expect(canonical(typed)).toBe(stored);
});

test('what is canonical stays as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = canonical(text);
      expect(canonical(once)).toBe(once);
      expect(once.normalize('NFC')).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test('long texts keep their lines and at most one empty line between them', () => {
  expect(canonicalMultiline('\r\n علي \r\n\r\n \r\n\r\nرشت\u2028ساخت\r')).toBe('علی\n\nرشت\nساخت');
});

test('canonical long texts stay as they are', () => {
  fc.assert(
    fc.property(
      fc.array(anyText).map((lines) => lines.join('\n')),
      (text) => {
        const once = canonicalMultiline(text);
        expect(canonicalMultiline(once)).toBe(once);
        expect(once).not.toMatch(/\r|\n{3}|^\n|\n$/);
      },
    ),
  );
});
