import { addDays, dayNumber, type IsoDate } from '@/lib/calendar/jalali';
import { tehranInstant } from '@/lib/calendar/tehran';

const MINUTE_MS = 60_000;
const pad = (n: number) => String(n).padStart(2, '0');

/** «HH:MM» of minutes; a duration may be longer than a day. */
export const clock = (minutes: number): string =>
  `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

/** A time on Tehran's clocks with its offset (RFC 3339): `2026-11-22T10:00:00+03:30`. 1440 is the next midnight. */
export function tehranIso(date: IsoDate, minute: number): string {
  const day = addDays(date, Math.floor(minute / 1440));
  const shown = dayNumber(day) * 1440 + (minute % 1440);
  const offset = shown - tehranInstant(date, minute).getTime() / MINUTE_MS;
  return `${day}T${clock(minute % 1440)}:00+${clock(offset)}`;
}
