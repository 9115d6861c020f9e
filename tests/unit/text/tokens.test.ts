import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '@/lib/text/canonical';
import { tokens } from '@/lib/text/tokens';
import { anyText } from '@/tests/support/text-alphabet';
import cases from '@/tests/support/text-cases.json';

test.each(cases.same_search_tokens.map((spellings) => [spellings]))(
  '%j are found by one another',
  (spellings) => {
    const [first, ...others] = spellings.map(tokens);
    expect(first?.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(first);
  },
);

test.each([
  ['کتاب‌هایشان', ['کتاب']],
  ['کتاب‌های بزرگ‌تر', ['کتاب', 'بزرگتر']],
  ['بزرگ ترین', ['بزرگترین']],
  ['صنایع‌دستی', ['صنایع', 'دستی']],
  ['خانه‌ای', ['خانه']],
  ['تنهایی', ['تنهایی']],
  ['بهای انتها', ['بهای', 'انتها']],
  ['ها', ['ها']],
  ['غرفه۱۲', ['غرفه', '12']],
  ['سوء، جزء', ['سو', 'جز']],
  ['Café Rasht’s', ['cafe', 'rashts']],
  ['«۱۰۰٪ طبیعی»', ['100', 'طبیعی']],
  ['، . «»', []],
  ['', []],
])('%j gives %j', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

test('the tokens of joined tokens are the same tokens', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = tokens(text);
      expect(tokens(once.join(' '))).toEqual(once);
    }),
    { numRuns: 3000 },
  );
});

test('a text as typed and as stored has the same tokens', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(tokens(canonical(text))).toEqual(tokens(text));
    }),
  );
});
