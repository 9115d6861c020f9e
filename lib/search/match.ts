import 'server-only';
import { Prisma } from '@/lib/db/generated/sqlite/client';
import { ask } from './ask';
import type { Reader } from './reader';
import type { Reading } from './readings';
import { sound } from './sound';
import type { Tier } from './terms';

/** What visitors may find now: the current edition, and the minute of the fair (null: no opening date). */
export type Moment = { editionId: number | null; minute: number | null };

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

const whole = (n: number) => Prisma.raw(String(Math.trunc(n)));

/** A posting's worth: its tier, its weight, then the word's rank. */
const terms = (found: readonly Reading[]) =>
  found.flatMap(({ slots }, reading) =>
    slots.flatMap((slot, at) =>
      slot.terms.map(
        ({ token, tier, rank }) =>
          Prisma.sql`(${whole(reading)}, ${whole(at)}, CAST(${token} AS TEXT), ${whole(tier * 1000 + rank)})`,
      ),
    ),
  );

/** Each listing's best posting for each word, then all its words together, then its best reading. */
const ranked = (found: readonly Reading[], now: Moment, needsAll: boolean) => Prisma.sql`
  "term"("reading", "slot", "token", "worth") AS (VALUES ${Prisma.join(terms(found))}),
  "read"("reading", "slots", "cost") AS (VALUES ${Prisma.join(
    found.map(
      ({ slots, cost }, at) => Prisma.sql`(${whole(at)}, ${whole(slots.length)}, ${whole(cost)})`,
    ),
  )}),
  "slotted" AS (
    SELECT k."docId", t."reading", t."slot", MAX(t."worth" + k."weight" * 16) AS "best"
      FROM "term" t CROSS JOIN "SearchToken" k
     WHERE k."token" = t."token" AND k."weight" > 0
     GROUP BY k."docId", t."reading", t."slot"),
  "fitted" AS (
    SELECT s."docId", s."reading", MIN(s."best" / 1000) AS "tier",
           SUM(s."best" % 1000) * 10 / r."slots" - 20 * r."cost" AS "score"
      FROM "slotted" s JOIN "read" r ON r."reading" = s."reading"
     GROUP BY s."docId", s."reading", r."slots", r."cost"
    HAVING COUNT(*) ${needsAll ? Prisma.sql`= r."slots"` : Prisma.sql`> 0`}),
  "ranked" AS (
    SELECT d."id", d."kind", d."entityId", d."categoryId", d."size",
           MAX(f."tier" * 1000000 + (f."score" + 200) * 100 + 99 - f."reading") AS "value"
      FROM "fitted" f JOIN "SearchDoc" d ON d."id" = f."docId"
     WHERE d."shown"
       AND (d."editionId" IS NULL OR d."editionId" = ${whole(now.editionId ?? -1)})
       ${
         now.minute === null
           ? Prisma.empty
           : Prisma.sql`AND (d."opens" IS NULL OR (d."opens" <= ${whole(now.minute)} AND d."closes" > ${whole(now.minute)}))`
       }
     GROUP BY d."id", d."kind", d."entityId", d."categoryId", d."size")`;

const filtered = ({ kind, categoryId }: Filter) => Prisma.sql`
  ${kind === undefined ? Prisma.sql`"kind" <> 'none'` : Prisma.sql`"kind" = ${kind}`}
  ${categoryId === undefined ? Prisma.empty : Prisma.sql`AND "categoryId" = ${whole(categoryId)}`}`;

type Row = {
  docId: number | bigint | null;
  kind: string;
  n: number | bigint | null;
  value: number | bigint;
  count: number | bigint | null;
};

/**
 * The listings that fit a reading, the best of each kind first, and how many there are by kind, category and
 * tier. What visitors may not see is left out before anything is counted or cut. One statement.
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
  const rows = await reader.$queryRaw<Row[]>(Prisma.sql`
    WITH ${ranked(found, now, needsAll)}
    SELECT NULL AS "docId", "kind", "categoryId" AS "n", "value" / 1000000 AS "value",
           COUNT(*) AS "count", 0 AS "place"
      FROM "ranked" GROUP BY "kind", "categoryId", "value" / 1000000
    UNION ALL
    SELECT "id", "kind", "entityId", "value", NULL, "place" FROM (
      SELECT "id", "kind", "entityId", "value",
             ROW_NUMBER() OVER (PARTITION BY "kind" ORDER BY "value" / 100 DESC, "size", "entityId") AS "place"
        FROM "ranked" WHERE ${filtered(filter)}) AS "placed"
     WHERE "place" <= ${whole(most)}
     ORDER BY "place"`);
  const matched: Matched[] = [];
  const counts: Count[] = [];
  for (const { docId, kind, n, value, count } of rows) {
    const worth = Number(value);
    if (docId === null) {
      const categoryId = n === null ? null : Number(n);
      counts.push({ kind, categoryId, tier: tierOf(worth), count: Number(count) });
    } else {
      const tier = tierOf(Math.trunc(worth / 1_000_000));
      const reading = 99 - (worth % 100);
      matched.push({
        kind,
        entityId: Number(n),
        docId: Number(docId),
        tier,
        reading,
        value: worth,
      });
    }
  }
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
