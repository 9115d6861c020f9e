import 'server-only';
import { cacheTag } from 'next/cache';
import { tehranDay, tehranDayEnd } from '@/lib/calendar/tehran';
import { now } from '@/lib/clock';
import { tags } from '@/lib/tags';
import { siteEdition } from './cached';
import { dayOf } from './rules';

/** The day in Tehran for which a page is made, and which day of the fair it is. Made anew at midnight. */
export async function siteToday() {
  'use cache';
  const date = tehranDay(now());
  cacheTag(tags.until(tehranDayEnd(date)));
  const edition = await siteEdition();
  return { date, edition, day: edition && dayOf(edition, date) };
}
