import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { tehranInstant } from '@/lib/calendar/tehran';
import { addDays } from '@/lib/calendar/jalali';
import { contentLines } from '@/lib/formats/content-line';
import { tehranIso } from '@/lib/formats/tehran-iso';
import { tehranZone } from '@/lib/formats/tehran-zone';

const calendar = new ICAL.Component(
  ICAL.parse(contentLines(['BEGIN:VCALENDAR', ...tehranZone, 'END:VCALENDAR'])),
);
const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));

/** Every 13th day of twenty years, at noon and before the hour that comes twice in autumn, as another reader of the zone sees it. */
const days = Array.from({ length: 560 }, (_, i) => addDays('2007-01-01', i * 13));

test('the zone in a calendar gives the offsets of the tz database, summer time of 1387 to 1401 included', () => {
  for (const date of days) {
    for (const minute of [720, 1370]) {
      const clock = `${date}T${minute === 720 ? '12:00' : '22:50'}:00`;
      const time = ICAL.Time.fromDateTimeString(clock);
      time.zone = zone;
      expect([clock, time.toUnixTime() * 1000]).toEqual([
        clock,
        tehranInstant(date, minute).getTime(),
      ]);
    }
  }
});

test('a time with its offset is the same instant', () => {
  for (const date of days) {
    expect(Date.parse(tehranIso(date, 720))).toBe(tehranInstant(date, 720).getTime());
  }
  expect(tehranIso('2026-11-22', 600)).toBe('2026-11-22T10:00:00+03:30');
  expect(tehranIso('2026-11-22', 1440)).toBe('2026-11-23T00:00:00+03:30');
  expect(tehranIso('2015-07-01', 600)).toBe('2015-07-01T10:00:00+04:30');
});
