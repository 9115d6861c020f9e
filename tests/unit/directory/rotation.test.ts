import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber } from '@/lib/calendar/jalali';
import { BOOTH_LIST, type Facts } from '@/lib/directory/facts';
import { nothingAsked } from '@/lib/directory/asked';
import { look } from '@/lib/directory/look';
import { FIRST, beginningOf } from '@/lib/directory/rotation';

const booth = (number: number): Facts => ({
  key: String(number),
  booth: number,
  turn: 0,
  name: `غرفهٔ ${number}`,
  category: null,
  row: null,
  features: [],
  price: null,
});

/** How often each booth is among the first ten of the list itself, over so many days from one on. */
function timesFirst(numbers: readonly number[], from: number, days: number): number[] {
  const all = numbers.map(booth);
  const times = new Map(numbers.map((number) => [String(number), 0]));
  for (let day = from; day < from + days; day += 1) {
    const { keys } = look(all, nothingAsked(BOOTH_LIST), BOOTH_LIST, day);
    for (const key of keys.slice(0, FIRST)) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return [...times.values()];
}

const spread = (times: readonly number[]) => Math.max(...times) - Math.min(...times);

test.each([
  [1, 7],
  [4, 7],
  [10, 7],
  [11, 7],
  [30, 7],
  [47, 7],
  [30, 3],
  [30, 60],
  [999, 7],
])('of %i booths over %i days none is among the first ten more than once more often', (n, days) => {
  const numbers = Array.from({ length: n }, (_, i) => i + 1);
  const times = timesFirst(numbers, dayNumber('2027-04-27'), days);
  expect(spread(times)).toBeLessThanOrEqual(1);
  expect(times.reduce((sum, time) => sum + time, 0)).toBe(days * Math.min(FIRST, n));
});

test('over the days of any fair, whatever numbers its booths have, the counts differ by at most one', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), {
    minLength: 1,
    maxLength: 120,
  });
  const fair = fc.tuple(
    numbers,
    fc.integer({ min: -400_000, max: 400_000 }),
    fc.integer({ min: 1, max: 60 }),
  );
  fc.assert(
    fc.property(fair, ([booths, from, days]) => {
      expect(spread(timesFirst(booths, from, days))).toBeLessThanOrEqual(1);
    }),
    { numRuns: 150 },
  );
});

test('the thirty booths of a week: each is first at least twice, and three days show them all', () => {
  const numbers = Array.from({ length: 30 }, (_, i) => i + 1);
  const start = '2027-04-27';
  expect(Math.min(...timesFirst(numbers, dayNumber(start), 7))).toBe(2);
  for (const day of [0, 1, 2, 3, 4]) {
    expect(timesFirst(numbers, dayNumber(addDays(start, day)), 3)).toEqual(numbers.map(() => 1));
  }
});

test('the day decides where the cycle begins, and nothing else does', () => {
  expect([0, 1, 2, 3].map((day) => beginningOf(47, day))).toEqual([0, 10, 20, 30]);
  expect(beginningOf(47, 5)).toBe(3);
  expect(beginningOf(47, -1)).toBe(37);
  expect(beginningOf(0, 20_000)).toBe(0);
});
