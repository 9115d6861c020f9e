import 'server-only';
import { cacheTag } from 'next/cache';
import { VISITOR } from '@/lib/auth/actor';
import type { IsoDate } from '@/lib/calendar/jalali';
import { nothingAsked } from '@/lib/directory/asked';
import { BOOTH_LIST } from '@/lib/directory/facts';
import type { Locale } from '@/lib/i18n/locale';
import { tags } from '@/lib/tags';
import { boothDirectory } from './directory';
import type { BoothCard } from './item';
import { findBooth, listBooths } from './queries';

/** The booths as public pages read them. */
export async function siteBooths(locale: Locale): Promise<BoothCard[]> {
  'use cache';
  cacheTag(tags.edition(), tags.booths(), tags.producers(), tags.categories());
  return listBooths(VISITOR, locale);
}

/** A booth's page, or why there is none. */
export async function siteBooth(locale: Locale, number: number) {
  'use cache';
  cacheTag(tags.edition(), tags.booth(number), tags.categories());
  const booth = await findBooth(VISITOR, locale, number);
  if (typeof booth === 'object') {
    cacheTag(tags.producers(), tags.products());
    if (booth.maker) cacheTag(tags.producer(booth.maker.slug));
  }
  return booth;
}

/** The beginning of the directory on a day, as its page without a filter shows it. */
export async function siteBoothDirectory(locale: Locale, date: IsoDate) {
  'use cache';
  cacheTag(tags.edition(), tags.booths(), tags.producers(), tags.categories());
  return boothDirectory(VISITOR, locale, nothingAsked(BOOTH_LIST), date);
}
