import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, toJalali } from '@/lib/calendar/jalali';
import { fullDate, jalaliInput, time } from '@/lib/calendar/format';
import {
  parseTehran,
  tehranDay,
  tehranDayEnd,
  tehranInstant,
  tehranMinute,
} from '@/lib/calendar/tehran';
import { parseTime } from '@/lib/text/time-of-day';
import cases from '@/tests/support/text-cases.json';

const utc = (instant: Date | null) => instant?.toISOString().replace('.000', '');

test.each(cases.parse_tehran)('%j is the instant %s', (typed, instant) => {
  expect(utc(parseTehran(typed))).toBe(instant);
});

test.each(cases.parse_reject.concat(['1405/9/1 9', '1405/9/1T25:00', '1405/9/1 09:00 x', '09:00']))(
  '%j is no instant',
  (typed) => {
    expect(parseTehran(typed)).toBeNull();
  },
);

test.each(cases.instants)('at %s it is %s in Tehran', (instant, day) => {
  expect(fullDate('fa', tehranDay(new Date(instant)))).toBe(day);
});

test('a comma between day and time does no harm', () => {
  expect(utc(parseTehran('۱۴۰۵/۹/۱، ۹:۱۵'))).toBe('2026-11-22T05:45:00Z');
});

test('clocks were an hour ahead in summer until 1401, and are not since', () => {
  expect(utc(tehranInstant('2022-06-22', 12 * 60))).toBe('2022-06-22T07:30:00Z');
  expect(utc(tehranInstant('2023-06-22', 12 * 60))).toBe('2023-06-22T08:30:00Z');
  expect(tehranMinute(new Date('2022-06-22T07:30:00Z'))).toBe(12 * 60);
  expect(tehranMinute(new Date('2023-06-22T08:30:00Z'))).toBe(12 * 60);
});

test('a day whose midnight was skipped begins at one, and no one can have typed the hour before', () => {
  expect(utc(tehranInstant('2022-03-22', 0))).toBe('2022-03-21T20:30:00Z');
  expect(utc(parseTehran('1401/1/2'))).toBe('2022-03-21T20:30:00Z');
  expect(tehranDay(new Date('2022-03-21T20:30:00Z'))).toBe('2022-03-22');
  expect(tehranMinute(new Date('2022-03-21T20:30:00Z'))).toBe(60);
  expect(parseTehran('1401/1/2 00:30')).toBeNull();
});

test('a time that came twice means the first', () => {
  expect(utc(tehranInstant('2022-09-21', 23 * 60 + 30))).toBe('2022-09-21T19:00:00Z');
});

test('a day ends where the next begins', () => {
  expect(utc(tehranDayEnd('2026-11-22'))).toBe('2026-11-22T20:30:00Z');
  expect(tehranDayEnd('2026-11-22')).toEqual(tehranInstant('2026-11-22', 1440));
});

test.each([-1, 1441, 0.5, Number.NaN])('there is no minute %d in a day', (minute) => {
  expect(() => tehranInstant('2026-11-22', minute)).toThrow(RangeError);
});

test('every day and minute since the clocks rest is found again', () => {
  const days = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('2022-10-01', n));
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
      const instant = tehranInstant(day, minute);
      expect([tehranDay(instant), tehranMinute(instant)]).toEqual([day, minute]);
      expect(parseTehran(`${jalaliInput('fa', day)} ${time('fa', minute)}`)).toEqual(instant);
    }),
  );
});

test('instants of a whole century fall on one day after another', () => {
  let last = '';
  for (let year = 1950; year < 2050; year += 1)
    for (const month of [2, 8]) {
      const instant = new Date(Date.UTC(year, month, 21, 20, 29, 59));
      const day = tehranDay(instant);
      expect(day > last).toBe(true);
      expect(tehranInstant(day, tehranMinute(instant)).getTime()).toBeLessThanOrEqual(
        instant.getTime(),
      );
      expect(toJalali(day).year).toBeGreaterThan(year - 623);
      last = day;
    }
});

test.each([
  ['۹:۳۰', 570],
  ['09:30', 570],
  ['٩:٣٠', 570],
  ['\u200f۹:۳۰ ', 570],
  ['09:30:00', 570],
  ['0:00', 0],
  ['23:59', 1439],
])('%j is a time of day', (typed, minute) => {
  expect(parseTime(typed)).toBe(minute);
});

test.each([
  '24:00',
  '9:60',
  '9',
  '9:3',
  '930',
  '',
  '9:30pm',
  '09:30:15',
  '-1:00',
  '۹.۳۰',
  '009:30',
])('%j is no time of day', (typed) => {
  expect(parseTime(typed)).toBeNull();
});
