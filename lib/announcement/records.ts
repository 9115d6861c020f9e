import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { both, type Both } from '@/lib/i18n/both';
import type { FairMinute } from './item';

/** A published announcement in both languages, whatever the time: `standingAt` says whether it stands. */
export type AnnouncementRecord = {
  code: string;
  level: 'info' | 'important';
  title: Both;
  body: Both;
  publish: FairMinute;
  expires: FairMinute;
  /** ISO instant. */
  changedAt: string;
};

/**
 * The published announcements of the current edition for programs, newest first. One statement. Some of them may
 * not be public yet: only those that stand may be told.
 */
export async function announcementRecords(_actor: Actor): Promise<AnnouncementRecord[]> {
  const rows = await db().announcement.findMany({
    where: { edition: { state: 'current' }, state: 'published' },
    orderBy: [{ publishDay: 'desc' }, { publishMinute: 'desc' }, { code: 'asc' }],
  });
  return rows.map((row) => ({
    code: row.code,
    level: row.level === 'important' ? 'important' : 'info',
    title: both(row.titleFa, row.titleEn),
    body: both(row.bodyFa, row.bodyEn),
    publish: { day: row.publishDay, minute: row.publishMinute },
    expires: { day: row.expiresDay, minute: row.expiresMinute },
    changedAt: row.updatedAt.toISOString(),
  }));
}
