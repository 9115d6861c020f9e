import { toGregorian, type JalaliDate } from '@/lib/calendar/jalali';
import { contentLine } from './content-line';

/** The name under which calendars refer to the zone below. */
export const TEHRAN_ZONE = 'Asia/Tehran';

/** The years 1387 to 1401 put clocks forward; the law that ended it left them at +03:30 since. */
const SUMMER_YEARS = Array.from({ length: 15 }, (_, i) => 1387 + i);

/** Midnight, by the clock that was in force until then. */
const midnight = (date: JalaliDate) => `${toGregorian(date).replaceAll('-', '')}T000000`;

/** Forward when 1 Farvardin ended, back when 30 Shahrivar did (tz database, rule "Iran"). */
const forward = SUMMER_YEARS.map((year) => midnight({ year, month: 1, day: 2 }));
const back = SUMMER_YEARS.map((year) => midnight({ year, month: 6, day: 31 }));

const observance = (kind: string, from: string, to: string, onsets: readonly string[]) => [
  contentLine('BEGIN', kind),
  contentLine('TZOFFSETFROM', from),
  contentLine('TZOFFSETTO', to),
  contentLine('TZNAME', to),
  contentLine('DTSTART', onsets[0] ?? ''),
  // Each on a line of its own, the first one too: some readers know no other way.
  ...(onsets.length > 1 ? onsets.map((onset) => contentLine('RDATE', onset)) : []),
  contentLine('END', kind),
];

/** VTIMEZONE of Iran (RFC 5545 3.6.5), right for every day since 1386. */
export const tehranZone: readonly string[] = [
  contentLine('BEGIN', 'VTIMEZONE'),
  contentLine('TZID', TEHRAN_ZONE),
  ...observance('STANDARD', '+0330', '+0330', ['20060321T000000']),
  ...observance('DAYLIGHT', '+0330', '+0430', forward),
  ...observance('STANDARD', '+0430', '+0330', back),
  contentLine('END', 'VTIMEZONE'),
];
