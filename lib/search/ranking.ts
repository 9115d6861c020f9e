import 'server-only';
import { Prisma } from '@/lib/db/generated/sqlite/client';
import type { Reading } from './readings';

/** What visitors may find now: the current edition, and the minute of the fair (null: no opening date). */
export type Moment = { editionId: number | null; minute: number | null };

/** A whole number as SQL text. */
export const whole = (n: number) => Prisma.raw(String(Math.trunc(n)));

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

/** Each listing's best posting for the only word of the only reading: one grouping, in the index's own order. */
const bestOfOne = (found: readonly Reading[]) => Prisma.sql`
  "term"("reading", "slot", "token", "worth") AS (VALUES ${Prisma.join(terms(found))}),
  "posted" AS (
    SELECT k."docId", MAX(t."worth" + k."weight" * 16) AS "best"
      FROM "term" t CROSS JOIN "SearchToken" k
     WHERE k."token" = t."token" AND k."weight" > 0
     GROUP BY k."docId"),
  "best" AS (
    SELECT "docId", "best" / 1000 * 1000000 + ("best" % 1000 * 10 + 200) * 100 + 99 AS "value"
      FROM "posted")`;

/** Each listing's best posting for each word, then all its words together, then its best reading. */
const bestOfAll = (found: readonly Reading[], needsAll: boolean) => Prisma.sql`
  "term"("reading", "slot", "token", "worth") AS (VALUES ${Prisma.join(terms(found))}),
  "read"("reading", "slots", "cost") AS (VALUES ${Prisma.join(
    found.map(
      ({ slots, cost }, at) => Prisma.sql`(${whole(at)}, ${whole(slots.length)}, ${whole(cost)})`,
    ),
  )}),
  "slotted" AS (
    SELECT k."docId", t."reading", MAX(t."worth" + k."weight" * 16) AS "best"
      FROM "term" t CROSS JOIN "SearchToken" k
     WHERE k."token" = t."token" AND k."weight" > 0
     GROUP BY k."docId", t."reading", t."slot"),
  "fitted" AS (
    SELECT s."docId",
           MIN(s."best" / 1000) * 1000000
             + (SUM(s."best" % 1000) * 10 / MAX(r."slots") - 20 * MAX(r."cost") + 200) * 100
             + 99 - s."reading" AS "value"
      FROM "slotted" s JOIN "read" r ON r."reading" = s."reading"
     GROUP BY s."docId", s."reading"
    HAVING ${needsAll ? Prisma.sql`COUNT(*) = MAX(r."slots")` : Prisma.sql`COUNT(*) > 0`}),
  "best" AS (SELECT "docId", MAX("value") AS "value" FROM "fitted" GROUP BY "docId")`;

/** Whether visitors may find the listing "d" now. */
export const isVisible = (now: Moment): Prisma.Sql => Prisma.sql`
  d."shown"
       AND (d."editionId" IS NULL OR d."editionId" = ${whole(now.editionId ?? -1)})
       ${
         now.minute === null
           ? Prisma.empty
           : Prisma.sql`AND (d."opens" IS NULL OR (d."opens" <= ${whole(now.minute)} AND d."closes" > ${whole(now.minute)}))`
       }`;

const isOne = (found: readonly Reading[]) =>
  found.length === 1 && found[0]?.slots.length === 1 && found[0].cost === 0;

/**
 * What visitors may find now of the listings that fit, as the table "ranked". Its `value` holds the tier, the
 * score and, last and against the grain, the reading.
 */
export const ranked = (
  found: readonly Reading[],
  now: Moment,
  needsAll: boolean,
): Prisma.Sql => Prisma.sql`
  ${isOne(found) ? bestOfOne(found) : bestOfAll(found, needsAll)},
  "ranked" AS MATERIALIZED (
    SELECT d."id", d."kind", d."entityId", d."categoryId", d."size", b."value"
      FROM "best" b JOIN "SearchDoc" d ON d."id" = b."docId"
     WHERE ${isVisible(now)})`;
