import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/sqlite/client';
import { both, type Both } from '@/lib/i18n/both';

/** Where a session is held, as programs are told: one that is not published is named like on the pages. */
export type PlaceRecord =
  | { kind: 'booth'; number: number; name: Both | null }
  | { kind: 'landmark'; code: string; name: Both };

/** A published session in both languages. Times in minutes after midnight of its fair day. */
export type SessionRecord = {
  id: number;
  code: string;
  day: number;
  start: number;
  end: number;
  title: Both;
  description: Both;
  kind: string;
  place: PlaceRecord | null;
  rainPlace: PlaceRecord | null;
  capacity: number | null;
  cancelled: boolean;
  /** Grows with each change of the session, and of the edition: that may move all of them. */
  sequence: number;
  /** ISO instant of the later of the two. */
  changedAt: string;
};

const booth = {
  select: {
    number: true,
    state: true,
    producer: { select: { nameFa: true, nameEn: true, state: true } },
  },
} as const;
const landmark = { select: { code: true, nameFa: true, nameEn: true } } as const;

const columns = {
  id: true,
  code: true,
  day: true,
  start: true,
  end: true,
  titleFa: true,
  titleEn: true,
  descriptionFa: true,
  descriptionEn: true,
  kind: true,
  capacity: true,
  cancelled: true,
  version: true,
  updatedAt: true,
  edition: { select: { version: true, updatedAt: true } },
  booth,
  landmark,
  rainBooth: booth,
  rainLandmark: landmark,
} satisfies Prisma.SessionSelect;
type Row = Prisma.SessionGetPayload<{ select: typeof columns }>;

function toPlace(atBooth: Row['booth'], atLandmark: Row['landmark']): PlaceRecord | null {
  if (atBooth) {
    const { number, state, producer } = atBooth;
    const named = state === 'published' && producer?.state === 'published' ? producer : null;
    return { kind: 'booth', number, name: named && both(named.nameFa, named.nameEn) };
  }
  if (!atLandmark) return null;
  const { code, nameFa, nameEn } = atLandmark;
  return { kind: 'landmark', code, name: both(nameFa, nameEn) };
}

const later = (one: Date, other: Date) => (one > other ? one : other);

/**
 * The published programme of the current edition for programs, in the order of its codes. Eight statements;
 * public, so every actor sees the same.
 */
export async function sessionRecords(_actor: Actor): Promise<SessionRecord[]> {
  const rows = await db().session.findMany({
    where: {
      edition: { state: 'current' },
      state: 'published',
    },
    select: columns,
    orderBy: { code: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    day: row.day,
    start: row.start,
    end: row.end,
    title: both(row.titleFa, row.titleEn),
    description: both(row.descriptionFa, row.descriptionEn),
    kind: row.kind,
    place: toPlace(row.booth, row.landmark),
    rainPlace: toPlace(row.rainBooth, row.rainLandmark),
    capacity: row.capacity,
    cancelled: row.cancelled,
    sequence: row.version + row.edition.version - 2,
    changedAt: later(row.updatedAt, row.edition.updatedAt).toISOString(),
  }));
}
