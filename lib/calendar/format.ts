import { toJalali, weekday, type IsoDate } from '@/lib/calendar/jalali';
import { tehranDay, tehranMinute } from '@/lib/calendar/tehran';
import { calendarEn, gregorianMonths } from '@/lib/i18n/format/en';
import { calendarFa } from '@/lib/i18n/format/fa';
import type { CalendarWords } from '@/lib/i18n/format/words';
import type { Locale } from '@/lib/i18n/locale';
import { localDigits } from '@/lib/text/format';

const WORDS: Record<Locale, CalendarWords> = { fa: calendarFa, en: calendarEn };

/** A day's parts with the month in words. */
type Named = { day: number; month: string; year: number };

function jalali(locale: Locale, date: IsoDate): Named {
  const { year, month, day } = toJalali(date);
  return { day, month: WORDS[locale].jalaliMonths[month - 1] ?? '', year };
}

const gregorian = (date: IsoDate): Named => ({
  day: Number(date.slice(8)),
  month: gregorianMonths[Number(date.slice(5, 7)) - 1] ?? '',
  year: Number(date.slice(0, 4)),
});

/** One date is not broken over two lines; two of them are, but not after their dash alone. */
const tied = (date: string) => (date.includes('–') ? date : date.replaceAll(' ', '\u00a0'));

/** One wording in Persian's calendar, or in English with the Jalali one in brackets beside it. */
const inBoth = (locale: Locale, wording: (named: (date: IsoDate) => Named) => string): string =>
  locale === 'fa'
    ? localDigits(
        'fa',
        wording((date) => jalali('fa', date)),
      )
    : `${wording(gregorian)} (${tied(wording((date) => jalali('en', date)))})`;

/** «۱ آذر», "22 November (1 Azar)", for where the year is known. */
export const dayMonth = (locale: Locale, date: IsoDate): string =>
  inBoth(locale, (named) => `${named(date).day} ${named(date).month}`);

/** «آذر ۱۴۰۵», "November 2026 (Azar 1405)": the months that `date` lies in. */
export const monthYear = (locale: Locale, date: IsoDate): string =>
  inBoth(locale, (named) => `${named(date).month} ${named(date).year}`);

const pad = (n: number) => String(n).padStart(2, '0');

const whole = ({ day, month, year }: Named) => `${day} ${month} ${year}`;

/** «۱ آذر ۱۴۰۵», "22 November 2026 (1 Azar 1405)". */
export const shortDate = (locale: Locale, date: IsoDate): string =>
  inBoth(locale, (named) => whole(named(date)));

/** «شنبه», "Saturday"; short «یک», "Sun". */
export const weekdayName = (locale: Locale, date: IsoDate, length: 'short' | 'long'): string =>
  WORDS[locale].weekdays[length][weekday(date)] ?? '';

/** «یکشنبه ۱ آذر ۱۴۰۵», "Sunday 22 November 2026 (1 Azar 1405)". */
export const fullDate = (locale: Locale, date: IsoDate): string =>
  `${weekdayName(locale, date, 'long')} ${shortDate(locale, date)}`;

/** «۱۴۰۵/۰۹/۰۱», "1405/09/01": the Jalali day as forms show and `parseJalaliDate` reads it. */
export function jalaliInput(locale: Locale, date: IsoDate): string {
  const { year, month, day } = toJalali(date);
  return localDigits(locale, `${year}/${pad(month)}/${pad(day)}`);
}

/**
 * The days from `a` to `b` without repeating what they share: «۱ تا ۷ آذر ۱۴۰۵»,
 * «۲۹ آبان تا ۵ آذر ۱۴۰۵», "22–28 November 2026 (1–7 Azar 1405)". One day when both are the same.
 */
export function dateRange(locale: Locale, a: IsoDate, b: IsoDate): string {
  if (a === b) return shortDate(locale, a);
  const { to, toOtherMonth } = WORDS[locale];
  return inBoth(locale, (named) => {
    const [from, until] = [named(a), named(b)];
    if (from.year !== until.year) return whole(from) + toOtherMonth + whole(until);
    if (from.month !== until.month)
      return `${from.day} ${from.month}${toOtherMonth}${whole(until)}`;
    return `${from.day}${to}${whole(until)}`;
  });
}

/** «۰۹:۳۰», "09:30". `minuteOfDay` from 0 to 1440 (24:00, a closing hour), else RangeError. */
export function time(locale: Locale, minuteOfDay: number): string {
  if (!Number.isInteger(minuteOfDay) || minuteOfDay < 0 || minuteOfDay > 1440)
    throw new RangeError(`not a minute of a day: ${minuteOfDay}`);
  return localDigits(locale, `${pad(Math.floor(minuteOfDay / 60))}:${pad(minuteOfDay % 60)}`);
}

/** «۱۰:۰۰ تا ۱۳:۰۰», "10:00–13:00". */
export const timeRange = (locale: Locale, start: number, end: number): string =>
  time(locale, start) + WORDS[locale].to + time(locale, end);

/** An instant on Tehran's clocks: «۱ آذر ۱۴۰۵، ساعت ۰۹:۱۵», "22 November 2026 (1 Azar 1405), 09:15". */
export const instant = (locale: Locale, at: Date): string =>
  WORDS[locale].at(shortDate(locale, tehranDay(at)), time(locale, tehranMinute(at)));
