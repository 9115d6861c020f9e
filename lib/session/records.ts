import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import type { Keyset } from '@/lib/db/keyset';
import type { Prisma } from '@/lib/db/generated/sqlite/client';
import { both, type Both } from '@/lib/i18n/both';
import { placeColumns, placeRecord, type PlaceRecord } from './place-record';

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
  ...placeColumns,
} satisfies Prisma.SessionSelect;
const later = (one: Date, other: Date) => (one > other ? one : other);

/**
 * The published programme of the current edition for programs, in the order of its codes; all, or one part
 * of it. Eight statements; public, so every actor sees the same.
 */
export async function sessionRecords(
  _actor: Actor,
  part?: Keyset<string>,
): Promise<SessionRecord[]> {
  const rows = await db().session.findMany({
    where: {
      edition: { state: 'current' },
      state: 'published',
      code: { gt: part?.after },
    },
    take: part?.take,
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
    place: placeRecord(row.booth, row.landmark),
    rainPlace: placeRecord(row.rainBooth, row.rainLandmark),
    capacity: row.capacity,
    cancelled: row.cancelled,
    sequence: row.version + row.edition.version - 2,
    changedAt: later(row.updatedAt, row.edition.updatedAt).toISOString(),
  }));
}
