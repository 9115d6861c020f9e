import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/sqlite/client';
import { QUERY_MAX } from '@/lib/limits';
import { tokens } from '@/lib/text/tokens';

/** So many words of a query are looked for: nobody means more. */
const WORDS_MAX = 8;

/**
 * The words of a query as the index holds them, each once. They are letters and digits only, so that
 * nothing in them means anything to LIKE. None for a query without words.
 */
export const queryWords = (q: string): string[] =>
  [...new Set(tokens(q.slice(0, QUERY_MAX).toWellFormed()))].slice(0, WORDS_MAX);

/** One word's best place in each listing; a whole word counts twice a beginning. */
const oneWord = (word: string) => Prisma.sql`
  SELECT "kind", "entityId", MAX(CASE WHEN "token" = ${word} THEN 2 * "weight" ELSE "weight" END) AS "best"
    FROM "SearchToken" WHERE "token" LIKE ${`${word}%`} GROUP BY "kind", "entityId"`;

/**
 * SQL for the listings, of any kind and state, that hold each of the words or a word beginning with it:
 * `kind`, `entityId` and `score`, the higher the better.
 * @param words at least one, from {@link queryWords}
 */
export const matches = (words: string[]) => Prisma.sql`
  SELECT "kind", "entityId", SUM("best") AS "score"
    FROM (${Prisma.join(words.map(oneWord), ' UNION ALL ')}) AS "found"
   GROUP BY "kind", "entityId" HAVING COUNT(*) = ${words.length}`;

/**
 * The condition that a list's search adds to its `where`; nothing where nothing was typed, no row where
 * what was typed has no word. One statement at most.
 */
export async function matching(
  tx: Tx,
  kind: string,
  q: string | undefined,
): Promise<{ id?: { in: number[] } }> {
  if (!q?.trim()) return {};
  const words = queryWords(q);
  if (words.length === 0) return { id: { in: [] } };
  const found = await tx.$queryRaw<{ id: number | bigint }[]>`
    SELECT "entityId" AS "id" FROM (${matches(words)}) AS "match" WHERE "kind" = ${kind}`;
  return { id: { in: found.map(({ id }) => Number(id)) } };
}
