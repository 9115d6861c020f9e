import { dayMonth, fullDate, timeRange, weekdayName } from '@/lib/calendar/format';
import type { Locale } from '@/lib/i18n/locale';
import { ordinalDay } from '@/lib/text/format';
import { dayDate, windowsOf, type Edition } from './rules';

type Dated = Pick<Edition, 'startDate'>;

/** A fair day in a sentence: «دوشنبه ۳ آذر», "Tuesday 24 November (3 Azar)"; without an opening date «روز سوم». */
export function dayName(locale: Locale, edition: Dated, day: number): string {
  const date = dayDate(edition, day);
  if (date === null) return ordinalDay(locale, day);
  return `${weekdayName(locale, date, 'long')} ${dayMonth(locale, date)}`;
}

/** The same with its year. */
export function fullDayName(locale: Locale, edition: Dated, day: number): string {
  const date = dayDate(edition, day);
  return date === null ? ordinalDay(locale, day) : fullDate(locale, date);
}

/** «۱۰:۰۰ تا ۱۳:۰۰ و ۱۶:۰۰ تا ۲۱:۰۰»; empty where the fair is closed. `and` joins the windows. */
export const hoursOf = (
  locale: Locale,
  edition: Pick<Edition, 'hours'>,
  day: number,
  and: string,
): string =>
  windowsOf(edition, day)
    .map(({ opens, closes }) => timeRange(locale, opens, closes))
    .join(and);
