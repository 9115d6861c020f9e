import 'server-only';
import { cacheTag } from 'next/cache';
import { VISITOR } from '@/lib/auth/actor';
import { tehranDay, tehranDayEnd } from '@/lib/calendar/tehran';
import { now } from '@/lib/clock';
import type { Locale } from '@/lib/i18n/locale';
import { fileData } from '@/lib/one-file/data';
import { tags } from '@/lib/tags';
import { fairDocument, type FairDocument } from './document';

/**
 * The one file, kept until a change or the clock makes it stale, at midnight at the latest: it says when it was
 * made. Kept once for all names of the site (`atOrigin` puts each in), or whoever makes names up would fill the
 * cache. Null in an empty database.
 */
export async function siteFile(locale: Locale): Promise<FairDocument | null> {
  'use cache';
  cacheTag(tags.edition(), tags.categories(), tags.booths(), tags.producers(), tags.products());
  cacheTag(tags.schedule(), tags.plan(), tags.announcements(), tags.synonyms());
  const made = now();
  cacheTag(tags.until(tehranDayEnd(tehranDay(made))));
  const found = await fileData(VISITOR, made);
  if (!found) return null;
  if (found.until) cacheTag(tags.until(found.until));
  return fairDocument(locale, found.data);
}
