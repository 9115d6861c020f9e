import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { localText, type Locale } from '@/lib/i18n/locale';
import type { AnnouncementItem } from './item';

/**
 * The published announcements of the current edition, whatever the time (`standingAt` says which of them
 * stand), the newest first; public, so every actor sees the same. One statement.
 * @param codes only these
 */
export async function listAnnouncements(
  _actor: Actor,
  locale: Locale,
  codes?: string[],
): Promise<AnnouncementItem[]> {
  const rows = await db().announcement.findMany({
    where: { edition: { state: 'current' }, state: 'published', code: { in: codes } },
    select: {
      code: true,
      level: true,
      titleFa: true,
      titleEn: true,
      bodyFa: true,
      bodyEn: true,
      publishDay: true,
      publishMinute: true,
      expiresDay: true,
      expiresMinute: true,
    },
    orderBy: [{ publishDay: 'desc' }, { publishMinute: 'desc' }, { code: 'asc' }],
  });
  return rows.map((row) => ({
    code: row.code,
    level: row.level === 'important' ? 'important' : 'info',
    title: localText(locale, row.titleFa, row.titleEn),
    body: localText(locale, row.bodyFa, row.bodyEn),
    publish: { day: row.publishDay, minute: row.publishMinute },
    expires: { day: row.expiresDay, minute: row.expiresMinute },
  }));
}
