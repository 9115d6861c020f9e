import 'server-only';
import { cacheTag } from 'next/cache';
import { VISITOR } from '@/lib/auth/actor';
import { now } from '@/lib/clock';
import { siteEdition } from '@/lib/edition/cached';
import type { Locale } from '@/lib/i18n/locale';
import { tags } from '@/lib/tags';
import { standingAt, type AnnouncementItem } from './item';
import { listAnnouncements } from './queries';

/** The announcements that stand now, newest first. Right until the next one begins or ends. */
export async function siteAnnouncements(locale: Locale): Promise<AnnouncementItem[]> {
  'use cache';
  cacheTag(tags.edition(), tags.announcements());
  const [edition, all] = await Promise.all([siteEdition(), listAnnouncements(VISITOR, locale)]);
  if (!edition) return [];
  const { standing, until } = standingAt(edition, all, now());
  if (until) cacheTag(tags.until(until));
  return standing;
}
