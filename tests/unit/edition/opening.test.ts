import { expect, test } from 'vitest';
import { tehranInstant } from '@/lib/calendar/tehran';
import { openings, openingsBetween } from '@/lib/edition/opening';

/** Two days with a break at noon; day 3 is closed, day 4 opens late. */
const edition = {
  startDate: '2026-11-22',
  hours: [
    { day: 4, opens: 720, closes: 1440 },
    { day: 1, opens: 600, closes: 780 },
    { day: 1, opens: 960, closes: 1260 },
    { day: 2, opens: 600, closes: 780 },
  ],
};

const at = (date: string, minute: number) => Number(tehranInstant(date, minute));
const sayAt = (date: string, minute: number) => {
  const said = openings(edition).findLast((opening) => opening.at <= at(date, minute));
  if (!said) return undefined;
  const { at: _, ...rest } = said;
  return rest;
};

test.each([
  ['a month before', '2026-10-22', 700, { state: 'closed', day: 1, opens: 600 }],
  ['the day before', '2026-11-21', 700, { state: 'closed', day: 1, opens: 600, days: 1 }],
  ['in the early morning', '2026-11-22', 599, { state: 'closed', day: 1, opens: 600, days: 0 }],
  ['as it opens', '2026-11-22', 600, { state: 'open', until: 780 }],
  ['at noon', '2026-11-22', 780, { state: 'closed', day: 1, opens: 960, days: 0 }],
  ['in the evening', '2026-11-22', 1259, { state: 'open', until: 1260 }],
  ['at night', '2026-11-22', 1300, { state: 'closed', day: 2, opens: 600, days: 1 }],
  ['after midnight', '2026-11-23', 10, { state: 'closed', day: 2, opens: 600, days: 0 }],
  ['before the closed day', '2026-11-23', 800, { state: 'closed', day: 4, opens: 720, days: 2 }],
  ['on the closed day', '2026-11-24', 700, { state: 'closed', day: 4, opens: 720, days: 1 }],
  ['at the last minute', '2026-11-25', 1439, { state: 'open', until: 1440 }],
  ['when it is over', '2026-11-26', 0, { state: 'over' }],
])('%s', (_, date, minute, expected) => {
  expect(sayAt(date, minute)).toMatchObject(expected);
});

test('they come in the order of time', () => {
  const times = openings(edition).map((opening) => opening.at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(new Set(times).size).toBe(times.length);
});

test('without an opening date or hours there is nothing to say', () => {
  expect(openings({ ...edition, startDate: null })).toEqual([]);
  expect(openings({ ...edition, hours: [] })).toEqual([]);
});

test('a page keeps what is in force at its beginning and what comes until its end', () => {
  const steps = [{ at: 0 }, { at: 10 }, { at: 20 }, { at: 30 }];
  expect(openingsBetween(steps, 15, 25)).toEqual([{ at: 10 }, { at: 20 }]);
  expect(openingsBetween(steps, -5, 5)).toEqual([{ at: 0 }]);
  expect(openingsBetween(steps, 99, 100)).toEqual([{ at: 30 }]);
});
