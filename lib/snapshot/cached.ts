import 'server-only';
import { cacheTag } from 'next/cache';
import { VISITOR } from '@/lib/auth/actor';
import { now } from '@/lib/clock';
import type { Locale } from '@/lib/i18n/locale';
import { tags } from '@/lib/tags';
import type { FairSnapshot } from './item';
import { fairSnapshot } from './queries';

/**
 * The whole published fair in one language, kept until a change or the clock makes it stale: what copies for
 * places without a network are made from, and what tells whether one is still right. Null in an empty database.
 */
export async function siteSnapshot(locale: Locale): Promise<FairSnapshot | null> {
  'use cache';
  cacheTag(tags.edition(), tags.categories(), tags.booths(), tags.producers(), tags.products());
  cacheTag(tags.schedule(), tags.plan(), tags.announcements());
  const found = await fairSnapshot(VISITOR, locale, now());
  if (found?.until) cacheTag(tags.until(found.until));
  return found?.snapshot ?? null;
}
