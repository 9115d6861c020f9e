import {
  addDays,
  dayNumber,
  parseJalaliDate,
  toGregorian,
  type IsoDate,
} from '@/lib/calendar/jalali';
import { onlyVisible } from '@/lib/text/invisible';
import { parseTime } from '@/lib/text/time-of-day';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

const TEHRAN = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
  timeZone: 'Asia/Tehran',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** Milliseconds since 1970 that a clock on a wall in Tehran shows, read as if it were UTC. */
function wallClock(instant: Date): number {
  const part = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of TEHRAN.formatToParts(instant))
    if (type in part) part[type as keyof typeof part] = Number(value);
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
}

/**
 * The instant at which clocks in Tehran show a day and a minute since midnight (0 to 1440).
 * Until 1401 clocks were put forward and back: a time that was skipped is taken as much later as the
 * clocks jumped, one that came twice means the first. Throws RangeError for days that do not exist.
 */
export function tehranInstant(date: IsoDate, minuteOfDay: number): Date {
  if (!Number.isInteger(minuteOfDay) || minuteOfDay < 0 || minuteOfDay > DAY_MINUTES)
    throw new RangeError(`not a minute of a day: ${minuteOfDay}`);
  const wanted = (dayNumber(date) * DAY_MINUTES + minuteOfDay) * MINUTE_MS;
  // The offsets a day before and after are those on both sides of any change of the clocks.
  const candidates = [-1, 1].map((side) => {
    const near = wanted + side * DAY_MINUTES * MINUTE_MS;
    const offset = wallClock(new Date(near)) - near;
    return wanted - offset;
  });
  const real = candidates.filter((ms) => wallClock(new Date(ms)) === wanted);
  return new Date(real.length > 0 ? Math.min(...real) : Math.max(...candidates));
}

/** The calendar day in Tehran at an instant. */
export const tehranDay = (instant: Date): IsoDate =>
  new Date(wallClock(instant)).toISOString().slice(0, 10);

/** Minutes since midnight on Tehran's clocks at an instant, 0 to 1439. */
export function tehranMinute(instant: Date): number {
  const clock = new Date(wallClock(instant));
  return clock.getUTCHours() * 60 + clock.getUTCMinutes();
}

/** The instant at which the day after `date` begins in Tehran: where the page of a day grows stale. */
export const tehranDayEnd = (date: IsoDate): Date => tehranInstant(addDays(date, 1), 0);

/**
 * A Jalali day, with or without a time, as typed («۱۴۰۵/۰۹/۰۱ ۰۹:۱۵»), read on Tehran's clocks; without a
 * time, the first instant of that day. Null for days and times that do not exist.
 */
export function parseTehran(text: string): Date | null {
  const [, day = '', clock] =
    /^(.*?)(?:[\s،,]+([^\s،,:]+ ?:.*))?$/.exec(onlyVisible(text).trim()) ?? [];
  const date = parseJalaliDate(day);
  if (!date) return null;
  const iso = toGregorian(date);
  if (clock === undefined) return tehranInstant(iso, 0);
  const minute = parseTime(clock);
  if (minute === null) return null;
  const instant = tehranInstant(iso, minute);
  return tehranMinute(instant) === minute ? instant : null;
}
