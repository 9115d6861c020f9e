import { expect, test, vi } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { QUERY_MAX } from '@/lib/limits';
import { typos } from '@/lib/search/near';
import { searchFair } from '@/lib/search/queries';
import { suggest } from '@/lib/search/suggest';
import { onEachDatabase } from '../../support/database';
import { indexTexts } from '../../support/search-index';

// Counted, not replaced: comparing two words letter by letter is what a search's time goes into.
vi.mock(import('@/lib/search/near'), { spy: true });

const LETTERS = Array.from('ابتجدرزسشقکلمنهوی');
const LATIN = Array.from('aeioubdfghklmnprst');

/** The letter that stands for each digit of a number, counted in as many as there are. */
const spell = (letters: readonly string[], n: number, length: number) =>
  Array.from(
    { length },
    (_, at) => letters[Math.trunc(n / letters.length ** at) % letters.length],
  ).join('');

/** Words of four letters, of nine, and Latin ones, most of them alike: as if somebody had chosen them to be dear. */
const crowded = Array.from({ length: 1_000 }, (_, n) => [
  spell(LETTERS, n, 4),
  `${spell(LETTERS, n, 4)}شکدنس`,
  `ka${spell(LATIN, n, 4)}eye`,
]).flat();

const many = (most: number, word: (n: number) => string) =>
  Array.from({ length: most }, (_, n) => word(n)).join(' ');

/** The longest queries that are read, of words that nobody knows. */
const LONGEST = {
  'Latin letters': many(9, (n) => `kaoiae${spell(LATIN, n * 7, 3)}oaieou`),
  'shorter Latin ones': many(20, (n) => `ka${spell(LATIN, n * 7, 2)}xiaao`),
  'Persian letters': many(12, (n) => `شاکد${spell(LETTERS, n * 7, 2)}نسبمزهقلات`),
  'short words': many(40, (n) => `${spell(LETTERS, n * 7, 3)}ژ`),
  'one word': 'شاکدنسبم'.repeat(30),
};

/** Pairs of words that are compared at most: for what is found, and for what lies nearest where nothing is. */
const MOST = { found: 3_000, nearest: 3 * 9 * 200 };

async function compared(work: () => Promise<unknown>): Promise<number> {
  vi.mocked(typos).mockClear();
  await work();
  return vi.mocked(typos).mock.calls.length;
}

onEachDatabase('the longest query that is read', () => {
  test.each(Object.entries(LONGEST))(
    'of %s compares so many pairs of words and no more, of a vocabulary made to be dear',
    async (_, longest) => {
      await indexTexts(
        'product',
        crowded.map((name, id) => ({ id, names: [name] })),
      );
      const q = longest.slice(0, QUERY_MAX);
      const ask = (nearest: number) => searchFair(VISITOR, 'fa', q, { nearest });
      const found = await compared(() => ask(0));
      expect(found).toBeLessThanOrEqual(MOST.found);
      expect((await compared(() => ask(3))) - found).toBeLessThanOrEqual(MOST.nearest);
      expect(await compared(() => suggest(VISITOR, 'fa', q))).toBe(found);
    },
  );
});
