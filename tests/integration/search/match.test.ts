import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { queryWords } from '@/lib/search/ask';
import { matching } from '@/lib/search/match';
import { countQueries, onEachDatabase } from '../../support/database';
import { indexTexts, matchedIds } from '../../support/search-index';
import { planOf, readThrough } from '../../support/search-plan';

/** What the search reads of a query, in characters. */
const QUERY_MAX = 200;

/** A word of letters for each number, no two alike. */
const numbered = (n: number) =>
  Array.from(String(10_000 + n), (digit) => 'ابتجدرسفکل'[Number(digit)]).join('');

onEachDatabase('the words of listings', ({ provider }) => {
  test('are matched all together, by their beginnings, whole words before beginnings', async () => {
    await indexTexts('product', [
      { id: 1, names: ['چای'], texts: ['لاهیجان'] },
      { id: 2, names: ['چایخانه'], texts: ['لاهیجان'] },
      { id: 3, names: ['چای'] },
    ]);
    expect(await matchedIds('لاهیج چای')).toEqual([1, 2]);
    expect(await matching(db(), 'booth', 'چای')).toEqual({ id: { in: [] } });
  });

  test('are matched exactly before by sound, that before by beginning, that before a typo', async () => {
    const names = ['کلوچک', 'کلوچهپز', 'کلوچح', 'کلوچه'];
    await indexTexts(
      'product',
      names.map((name, id) => ({ id, names: [name] })),
    );
    expect(await matchedIds('کلوچه')).toEqual([3, 2, 1, 0]);
  });

  test('cost one statement and one list, however many listings hold them', async () => {
    const ids = Array.from({ length: 2_000 }, (_, n) => n + 1);
    await indexTexts(
      'product',
      ids.map((id) => ({ id, names: ['چای'] })),
    );
    const found = await countQueries(() => matching(db(), 'product', 'چ'));
    expect(found.result.id?.in).toHaveLength(2_000);
    expect(found.queries).toBe(1);
    const listed = await countQueries(() => db().product.findMany({ where: found.result }));
    expect(listed.queries).toBe(1);
  });

  test('are found through indexes, none of the tables being read through', async () => {
    const rows = Array.from({ length: 1_000 }, (_, id) => ({
      id,
      names: [numbered(id)],
      texts: [`${numbered(id + 1)} ${numbered(id + 1_000)}`],
    }));
    await indexTexts('product', rows);
    // PostgreSQL plans by what it knows of a table, so it is told first.
    await db().$executeRaw`ANALYZE`;
    const [word, next] = [numbered(17), numbered(18)];
    const typo = `${word.slice(0, 2)}م${word.slice(3)}`;
    for (const q of [word, word.slice(0, 4), typo, `${word} ${next.slice(0, 3)}`, 'bar']) {
      const plan = await planOf(provider, q);
      expect(plan.join('\n')).toContain('SearchWord_prefix');
      expect(plan.join('\n')).toContain('SearchToken_token_docId_weight_idx');
      expect(readThrough(provider, plan)).toEqual([]);
    }
  });
});

test.each(['', ' ', '%', '_%', '\\', "'", '\ud800', '؟'])('%j has no words', (q) => {
  expect(queryWords(q)).toEqual([]);
});

test('of a long query only the beginning is read, and no half of a character', () => {
  expect(queryWords('ا'.repeat(10_000)).join('').length).toBeLessThanOrEqual(QUERY_MAX);
  expect(queryWords(`${'ا'.repeat(QUERY_MAX - 1)}😀`)).toHaveLength(1);
  const words = Array.from({ length: 30 }, (_, n) => `w${n}`).join(' ');
  expect(queryWords(words)).toHaveLength(8);
});
