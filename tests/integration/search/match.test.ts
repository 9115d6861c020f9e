import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { matches, matching, queryWords } from '@/lib/search/match';
import { countQueries, onEachDatabase } from '../../support/database';

/** What the search reads of a query, in characters. */
const QUERY_MAX = 200;

const token = (entityId: number, word: string, weight = 1) => ({
  kind: 'product',
  entityId,
  token: word,
  weight,
});

onEachDatabase('the words of listings', ({ provider }) => {
  test('are matched all together, by their beginnings, whole words before beginnings', async () => {
    await db().searchToken.createMany({
      data: [
        token(1, 'چای', 3),
        token(1, 'لاهیجان'),
        token(2, 'چایخانه', 3),
        token(2, 'لاهیجان'),
        token(3, 'چای', 3),
      ],
    });
    const ranked = await db().$queryRaw<{ entityId: number | bigint }[]>`
      SELECT "entityId" FROM (${matches(queryWords('لاهیج چای'))}) AS "m" ORDER BY "score" DESC`;
    expect(ranked.map(({ entityId }) => Number(entityId))).toEqual([1, 2]);
    expect(await matching(db(), 'booth', 'چای')).toEqual({ id: { in: [] } });
  });

  test('cost one statement and one list, however many listings hold them', async () => {
    const ids = Array.from({ length: 2_000 }, (_, n) => n + 1);
    await db().searchToken.createMany({ data: ids.map((id) => token(id, 'چای')) });
    const found = await countQueries(() => matching(db(), 'product', 'چ'));
    expect(found.result.id?.in).toHaveLength(2_000);
    expect(found.queries).toBe(1);
    const listed = await countQueries(() => db().product.findMany({ where: found.result }));
    expect(listed.queries).toBe(1);
  });

  test('are found through the index of their beginnings, not by reading them all', async () => {
    const data = Array.from({ length: 3_000 }, (_, n) => token(n, `واژه${n}`));
    await db().searchToken.createMany({ data });
    const word = 'واژه12';
    const plan =
      provider === 'sqlite'
        ? await db().$queryRaw<object[]>`
            EXPLAIN QUERY PLAN SELECT * FROM "SearchToken" WHERE "token" LIKE ${`${word}%`}`
        : await explain(word);
    const steps = plan.flatMap((step) => Object.values(step).map(String));
    expect(steps.join('\n')).toContain('SearchToken_prefix');
  });
});

/** PostgreSQL plans by what it knows of a table, so it is told first. */
async function explain(word: string): Promise<object[]> {
  await db().$executeRaw`ANALYZE "SearchToken"`;
  return db().$queryRaw<object[]>`
    EXPLAIN SELECT * FROM "SearchToken" WHERE "token" LIKE ${`${word}%`}`;
}

test.each(['', ' ', '%', '_%', '\\', "'", '\ud800', '؟'])('%j has no words', (q) => {
  expect(queryWords(q)).toEqual([]);
});

test('of a long query only the beginning is read, and no half of a character', () => {
  expect(queryWords('ا'.repeat(10_000)).join('').length).toBeLessThanOrEqual(QUERY_MAX);
  expect(queryWords(`${'ا'.repeat(QUERY_MAX - 1)}😀`)).toHaveLength(1);
  const words = Array.from({ length: 30 }, (_, n) => `w${n}`).join(' ');
  expect(queryWords(words)).toHaveLength(8);
});
