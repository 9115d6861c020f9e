import { latinDigits } from '@/lib/text/digits';
import { onlyVisible } from '@/lib/text/invisible';

/** A day of the Solar Hijri calendar; month 1 is Farvardin, day counts from 1. */
export type JalaliDate = { year: number; month: number; day: number };

/** A Gregorian calendar day, 'YYYY-MM-DD', without a time or a zone. */
export type IsoDate = string;

/** Years in which the 33-year rule below agrees with the observed equinox (checked against ICU). */
export const JALALI_YEARS = { min: 1200, max: 1500 } as const;

const DAY_MS = 86_400_000;

/** 1 Farvardin of the year 1, counted in days from 1970-01-01 (Julian day 1948320.5). */
const FIRST_DAY = 1_948_320 - 2_440_588;

/** Leap years fall in a 33-year cycle (Birashk's short cycle, as in ICU's persncal.cpp). */
export const isLeap = (year: number): boolean => (25 * year + 11) % 33 < 8;

/** Days in a month, 29 to 31. */
export function monthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  return month <= 11 || isLeap(year) ? 30 : 29;
}

const isWhole = (n: number, min: number, max: number) =>
  Number.isInteger(n) && n >= min && n <= max;

/** Whether such a day exists, in the years {@link JALALI_YEARS}. Nothing is clamped. */
export const isJalaliDate = ({ year, month, day }: JalaliDate): boolean =>
  isWhole(year, JALALI_YEARS.min, JALALI_YEARS.max) &&
  isWhole(month, 1, 12) &&
  isWhole(day, 1, monthLength(year, month));

const daysBeforeYear = (year: number) =>
  FIRST_DAY + 365 * (year - 1) + Math.floor((8 * year + 21) / 33);

const daysBeforeMonth = (month: number) => (month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7));

/** Days since 1970-01-01. Throws RangeError unless 'YYYY-MM-DD' names a day that exists. */
export function dayNumber(date: IsoDate): number {
  const ms = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || isoDate(ms / DAY_MS) !== date)
    throw new RangeError(`not an ISO date: ${date}`);
  return ms / DAY_MS;
}

const isoDate = (days: number): IsoDate => new Date(days * DAY_MS).toISOString().slice(0, 10);

/** The Gregorian day of a Jalali one. Throws RangeError when there is no such day. */
export function toGregorian(date: JalaliDate): IsoDate {
  if (!isJalaliDate(date))
    throw new RangeError(`no such day: ${date.year}/${date.month}/${date.day}`);
  return isoDate(daysBeforeYear(date.year) + daysBeforeMonth(date.month) + date.day - 1);
}

/** The Jalali day of a Gregorian one. Throws RangeError outside {@link JALALI_YEARS}. */
export function toJalali(date: IsoDate): JalaliDate {
  const days = dayNumber(date);
  let year = Math.floor((days - FIRST_DAY) / 365.2422) + 1;
  while (daysBeforeYear(year) > days) year -= 1;
  while (daysBeforeYear(year + 1) <= days) year += 1;
  if (!isWhole(year, JALALI_YEARS.min, JALALI_YEARS.max))
    throw new RangeError(`outside the calendar: ${date}`);
  const inYear = days - daysBeforeYear(year);
  const month = inYear < 186 ? Math.floor(inYear / 31) + 1 : Math.floor((inYear - 186) / 30) + 7;
  return { year, month, day: inYear - daysBeforeMonth(month) + 1 };
}

/** The day `days` later, or earlier for a negative whole number. */
export const addDays = (date: IsoDate, days: number): IsoDate => isoDate(dayNumber(date) + days);

/** 0 for Saturday, when weeks begin here, to 6 for Friday. 1970-01-01 was a Thursday (5). */
export const weekday = (date: IsoDate): number => (((dayNumber(date) + 5) % 7) + 7) % 7;

/**
 * A Jalali day as typed: year, month and day in any digits, parted by "/", "-" or ".". Null for all
 * else, for days that do not exist (30 Esfand of a common year) and for years that must be Gregorian.
 */
export function parseJalaliDate(text: string): JalaliDate | null {
  const plain = latinDigits(onlyVisible(text)).trim();
  const found = /^([0-9]{4}) ?([/.-]) ?([0-9]{1,2}) ?\2 ?([0-9]{1,2})$/.exec(plain);
  if (!found) return null;
  const date = { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) };
  return isJalaliDate(date) ? date : null;
}
