import { instant, time } from '@/lib/calendar/format';
import { tehranDay, tehranMinute } from '@/lib/calendar/tehran';
import type { Locale } from '@/lib/i18n/locale';

/** An ISO instant as people say it: the hour if it was today in Tehran, otherwise date and hour. */
export function whenShort(locale: Locale, iso: string, now = new Date()): string {
  const at = new Date(iso);
  return tehranDay(at) === tehranDay(now) ? time(locale, tehranMinute(at)) : instant(locale, at);
}
