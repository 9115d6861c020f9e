import 'server-only';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/sqlite/client';
import { localText, type Locale } from '@/lib/i18n/locale';
import { HIT_KINDS, type Hit, type HitKind } from './hit';
import type { Matched } from './match';

type Row = {
  kind: HitKind;
  id: number | bigint;
  key: string;
  titleFa: string;
  titleEn: string;
  booth: number | bigint | null;
};

const current = Prisma.sql`(SELECT "id" FROM "Edition" WHERE "state" = 'current')`;
/** Where a producer stands: the first of its booths. */
const boothOf = (producer: string) => Prisma.sql`
  (SELECT MIN(s."number") FROM "Booth" s WHERE s."producerId" = ${Prisma.raw(producer)}
      AND s."state" = 'published' AND s."editionId" = ${current})`;

type Ids = Record<HitKind, number[]>;
/** `IN` cannot be empty; no row has this id. */
const among = (ids: readonly number[]) => Prisma.raw([-1, ...ids.map(Math.trunc)].join(', '));

// One statement for all kinds: five times Prisma's, with what hangs on each, took longer than the match.
const shownOf = ({ booth, producer, product, session, announcement }: Ids) => Prisma.sql`
  SELECT 'booth' AS "kind", b."id", CAST(b."number" AS TEXT) AS "key",
         COALESCE(p."nameFa", '') AS "titleFa", COALESCE(p."nameEn", '') AS "titleEn", b."number" AS "booth"
    FROM "Booth" b LEFT JOIN "Producer" p ON p."id" = b."producerId" AND p."state" = 'published'
   WHERE b."id" IN (${among(booth)}) AND b."state" = 'published' AND b."editionId" = ${current}
  UNION ALL
  SELECT 'producer', p."id", p."slug", p."nameFa", p."nameEn", ${boothOf('p."id"')}
    FROM "Producer" p
   WHERE p."id" IN (${among(producer)}) AND p."state" = 'published'
  UNION ALL
  SELECT 'product', r."id", r."slug", r."nameFa", r."nameEn", ${boothOf('p."id"')}
    FROM "Product" r JOIN "Producer" p ON p."id" = r."producerId"
   WHERE r."id" IN (${among(product)}) AND r."state" = 'published' AND p."state" = 'published'
  UNION ALL
  SELECT 'session', s."id", s."code", s."titleFa", s."titleEn", b."number"
    FROM "Session" s LEFT JOIN "Booth" b ON b."id" = s."boothId" AND b."state" = 'published'
   WHERE s."id" IN (${among(session)}) AND s."state" = 'published' AND s."editionId" = ${current}
  UNION ALL
  SELECT 'announcement', a."id", a."code", a."titleFa", a."titleEn", NULL
    FROM "Announcement" a
   WHERE a."id" IN (${among(announcement)}) AND a."state" = 'published' AND a."editionId" = ${current}`;

const toHit = (locale: Locale, row: Row): Hit => ({
  kind: row.kind,
  key: row.key,
  title: localText(locale, row.titleFa, row.titleEn),
  booths: row.booth === null ? [] : [Number(row.booth)],
});

/** What was matched, with what is shown of it, in its order; what was hidden since is left out. One statement. */
export async function hitsOf(locale: Locale, matched: readonly Matched[]): Promise<Hit[]> {
  const ids = Object.fromEntries(
    HIT_KINDS.map((kind) => [
      kind,
      matched.filter((match) => match.kind === kind).map(({ entityId }) => entityId),
    ]),
  );
  const found = await db().$queryRaw<Row[]>(shownOf({ ...NONE, ...ids }));
  const rows = new Map(found.map((row) => [`${row.kind}:${row.id}`, toHit(locale, row)]));
  return matched.flatMap(({ kind, entityId }) => rows.get(`${kind}:${entityId}`) ?? []);
}

const NONE: Ids = { booth: [], producer: [], product: [], session: [], announcement: [] };
