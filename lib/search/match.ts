import 'server-only';
import { Prisma } from '@/lib/db/generated/sqlite/client';
import { ask } from './ask';
import { HIT_KINDS } from './hit';
import { ranked, whole, type Moment } from './ranking';
import type { Reader } from './reader';
import type { Reading } from './readings';
import { sound } from './sound';
import type { Tier } from './terms';

/** Only those of one kind, or of one category. */
export type Filter = { kind?: string | undefined; categoryId?: number | undefined };

export type Matched = {
  kind: string;
  entityId: number;
  docId: number;
  tier: Tier;
  /** Which of the readings it fits best. */
  reading: number;
  /** The higher the better, over all kinds. */
  value: number;
};
/** How many listings there are of a kind, category and tier. */
export type Count = { kind: string; categoryId: number | null; tier: Tier; count: number };

type Row = {
  docId: number | bigint | null;
  kind: string;
  n: number | bigint | null;
  value: number | bigint;
  more: number | bigint;
};

/** The best of one kind; the sizes of their names decide between those that fit alike. */
const bestOfKind = (kind: string, most: number, categoryId: number | undefined) => Prisma.sql`
  UNION ALL SELECT * FROM (
    SELECT "id", "kind", "entityId", "value", "size" FROM "ranked"
     WHERE "kind" = ${kind} ${categoryId === undefined ? Prisma.empty : Prisma.sql`AND "categoryId" = ${whole(categoryId)}`}
     ORDER BY "value" / 100 DESC, "size", "entityId" LIMIT ${whole(most)}) AS "some"`;

/**
 * The listings that fit a reading, the best first, and how many there are by kind, category and tier. What
 * visitors may not see is left out before anything is counted or cut. One statement.
 * @param found at least one reading
 * @param most of each kind
 * @param needsAll false: also those that fill only some of a reading's slots
 */
export async function matchReadings(
  reader: Reader,
  found: readonly Reading[],
  now: Moment,
  { most, filter = {}, needsAll = true }: { most: number; filter?: Filter; needsAll?: boolean },
): Promise<{ matched: Matched[]; counts: Count[] }> {
  const kinds = HIT_KINDS.filter((kind) => filter.kind === undefined || kind === filter.kind);
  const rows = await reader.$queryRaw<Row[]>(Prisma.sql`
    WITH ${ranked(found, now, needsAll)}
    SELECT NULL AS "docId", "kind", "categoryId" AS "n", "value" / 1000000 AS "value", COUNT(*) AS "more"
      FROM "ranked" GROUP BY "kind", "categoryId", "value" / 1000000
    ${Prisma.join(
      kinds.map((kind) => bestOfKind(kind, most, filter.categoryId)),
      ' ',
    )}`);
  const counts: Count[] = [];
  const matched: (Matched & { size: number })[] = [];
  for (const { docId, kind, n, value: raw, more } of rows) {
    const value = Number(raw);
    if (docId === null) {
      const categoryId = n === null ? null : Number(n);
      counts.push({ kind, categoryId, tier: tierOf(value), count: Number(more) });
    } else {
      const tier = tierOf(Math.trunc(value / 1_000_000));
      const places = { kind, entityId: Number(n), docId: Number(docId), size: Number(more) };
      matched.push({ ...places, tier, reading: 99 - (value % 100), value });
    }
  }
  const score = ({ value }: Matched) => Math.trunc(value / 100);
  matched.sort((a, b) => score(b) - score(a) || a.size - b.size || a.entityId - b.entityId);
  return { matched, counts };
}

const tierOf = (n: number): Tier => (n >= 3 ? 3 : n === 2 ? 2 : 1);

/**
 * The condition that a list's search in the admin area adds to its `where`: each word, or one that sounds so
 * or begins so, in a listing of any state. Nothing where nothing was typed, no row where what was typed has
 * no word. One statement at most.
 */
export async function matching(
  reader: Reader,
  kind: string,
  q: string | undefined,
): Promise<{ id?: { in: number[] } }> {
  if (!q?.trim()) return {};
  const { words } = ask(q);
  if (words.length === 0) return { id: { in: [] } };
  const one = words.map(
    ({ word }) => Prisma.sql`
      SELECT DISTINCT k."docId" FROM "SearchWord" w JOIN "SearchToken" k ON k."token" = w."word"
       WHERE w."sound" LIKE ${`${sound(word)}%`}`,
  );
  const found = await reader.$queryRaw<{ id: number | bigint }[]>(Prisma.sql`
    SELECT d."entityId" AS "id" FROM (${Prisma.join(one, ' UNION ALL ')}) AS "one"
      JOIN "SearchDoc" d ON d."id" = "one"."docId"
     WHERE d."kind" = ${kind}
     GROUP BY d."entityId" HAVING COUNT(*) = ${whole(words.length)}`);
  return { id: { in: found.map(({ id }) => Number(id)) } };
}
