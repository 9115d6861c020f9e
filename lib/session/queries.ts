import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/sqlite/client';
import { inLocale } from '@/lib/i18n/both';
import { localText, type Locale } from '@/lib/i18n/locale';
import type { SessionDetail, SessionItem, SessionPlace } from './item';
import { placeColumns, placeRecord } from './place-record';

/** The booth of a session's own page, with what its cloth is woven from. */
const boothWithCloth = {
  select: {
    ...placeColumns.booth.select,
    producer: {
      select: {
        ...placeColumns.booth.select.producer.select,
        category: { select: { colorToken: true } },
      },
    },
  },
} as const;

const columns = {
  id: true,
  code: true,
  day: true,
  start: true,
  end: true,
  titleFa: true,
  titleEn: true,
  kind: true,
  capacity: true,
  cancelled: true,
  ...placeColumns,
} satisfies Prisma.SessionSelect;

type Row = Prisma.SessionGetPayload<{ select: typeof columns }>;

function toPlace(
  locale: Locale,
  atBooth: Row['booth'],
  atLandmark: Row['landmark'],
): SessionPlace | null {
  const place = placeRecord(atBooth, atLandmark);
  const shown = (atBooth ?? atLandmark)?.state === 'published';
  if (!place) return null;
  if (place.kind === 'landmark') return { ...place, shown, name: inLocale(locale, place.name) };
  return { ...place, shown, name: place.name && inLocale(locale, place.name) };
}

const toItem = (locale: Locale, row: Row): SessionItem => ({
  id: row.id,
  code: row.code,
  day: row.day,
  start: row.start,
  end: row.end,
  title: localText(locale, row.titleFa, row.titleEn),
  kind: row.kind,
  place: toPlace(locale, row.booth, row.landmark),
  rainPlace: toPlace(locale, row.rainBooth, row.rainLandmark),
  capacity: row.capacity,
  cancelled: row.cancelled,
});

const ofCurrentEdition = { edition: { state: 'current' } } as const;

/**
 * The published programme of the current edition in the order of the week, or of one `day`, or these `codes`;
 * public, so every actor sees the same. Seven statements: sessions, and their places with the producers there.
 */
export async function listSessions(
  _actor: Actor,
  locale: Locale,
  { day, codes }: { day?: number; codes?: string[] } = {},
): Promise<SessionItem[]> {
  const rows = await db().session.findMany({
    where: { ...ofCurrentEdition, state: 'published', day, code: { in: codes } },
    select: columns,
    orderBy: [{ day: 'asc' }, { start: 'asc' }, { code: 'asc' }],
  });
  return rows.map((row) => toItem(locale, row));
}

/** One published session; otherwise why its address shows none. Eight statements. */
export async function findSession(
  _actor: Actor,
  locale: Locale,
  code: string,
): Promise<SessionDetail | 'unknown' | 'removed'> {
  const row = await db().session.findFirst({
    where: { ...ofCurrentEdition, code },
    select: {
      ...columns,
      booth: boothWithCloth,
      state: true,
      descriptionFa: true,
      descriptionEn: true,
    },
  });
  if (row?.state === 'removed') return 'removed';
  if (row?.state !== 'published') return 'unknown';
  const description = localText(locale, row.descriptionFa, row.descriptionEn);
  const cloth = row.booth?.producer?.category.colorToken ?? null;
  return { ...toItem(locale, row), description, cloth };
}

/** Codes of the published sessions of the current edition, for prerendering. One statement. */
export async function sessionCodes(_actor: Actor): Promise<string[]> {
  const rows = await db().session.findMany({
    where: { ...ofCurrentEdition, state: 'published' },
    select: { code: true },
    orderBy: { code: 'asc' },
  });
  return rows.map((row) => row.code);
}
