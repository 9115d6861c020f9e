import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { highlight } from '@/lib/search/highlight';
import { queryText } from '@/lib/search/query-text';
import { QUERY_MAX } from '@/lib/limits';
import { tokens } from '@/lib/text/tokens';
import { anyText } from '../../support/text-alphabet';

const found = (text: string, q: string) =>
  highlight(text, tokens(q)).flatMap((run) => (run.found ? run.text : []));

test.each([
  ['سبد نان حصیری', 'حصیر', ['حصیری']],
  ['حصیربافی نمونه', 'حصير', ['حصیربافی']],
  ['کلاه‌های حصیری', 'کلاه', ['کلاه']],
  ['غرفهٔ ۱۲', '12', ['۱۲']],
  ['سینی قلم‌زده', 'قلمز', ['قلم‌زده']],
  ['سینی قلم‌زده', 'زده', ['زده']],
  ['Reed Baskets', 'bask', ['Baskets']],
  ['سبد نان', 'حصیر', []],
])('in «%s» the search for «%s» marks %j', (text, q, marked) => {
  expect(found(text, q)).toEqual(marked);
});

test('the runs joined are the text, whatever it is', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, q) => {
      const runs = highlight(text, tokens(q));
      expect(runs.map((run) => run.text).join('')).toBe(text);
    }),
  );
});

test.each([
  ['nothing', undefined, ''],
  ['blanks', '  ', ''],
  ['Arabic letters', 'كتاب', 'کتاب'],
  ['the first of several', ['یک', 'دو'], 'یک'],
  ['none of several', [], ''],
  ['control characters', 'a\u0000b\tc', 'a b c'],
  ['half of a surrogate pair', 'a\ud800', 'a\ufffd'],
])('a query of %s is shown as it was meant', (_, q, shown) => {
  expect(queryText(q)).toBe(shown);
});

test('of a long query so much is kept as is read', () => {
  expect(queryText('ا'.repeat(5000))).toHaveLength(QUERY_MAX);
});
