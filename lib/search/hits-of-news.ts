import 'server-only';
import { db } from '@/lib/db/client';
import { localText, type Locale } from '@/lib/i18n/locale';
import type { Hit } from './hit';

type HitRow = Hit & { id: number };

const shown = { state: 'published', edition: { state: 'current' } } as const;

/** Published sessions of the current edition among these. */
export async function findSessions(locale: Locale, ids: number[]): Promise<HitRow[]> {
  const rows = await db().session.findMany({
    where: { id: { in: ids }, ...shown },
    select: {
      id: true,
      code: true,
      titleFa: true,
      titleEn: true,
      descriptionFa: true,
      descriptionEn: true,
      booth: { select: { number: true, state: true } },
    },
  });
  return rows.map((row) => ({
    kind: 'session',
    id: row.id,
    key: row.code,
    title: localText(locale, row.titleFa, row.titleEn),
    detail: localText(locale, row.descriptionFa, row.descriptionEn),
    booths: row.booth?.state === 'published' ? [row.booth.number] : [],
    token: null,
  }));
}

/** Published announcements of the current edition among these. */
export async function findAnnouncements(locale: Locale, ids: number[]): Promise<HitRow[]> {
  const rows = await db().announcement.findMany({
    where: { id: { in: ids }, ...shown },
    select: { id: true, code: true, titleFa: true, titleEn: true, bodyFa: true, bodyEn: true },
  });
  return rows.map((row) => ({
    kind: 'announcement',
    id: row.id,
    key: row.code,
    title: localText(locale, row.titleFa, row.titleEn),
    detail: localText(locale, row.bodyFa, row.bodyEn),
    booths: [],
    token: null,
  }));
}
