import { expect, test } from 'vitest';
import type { Edition } from '@/lib/edition/rules';
import { daysLeft, daysToVisit, likelyDay, type FairDay } from '@/lib/visit/fair-days';

const open = [
  { opens: 600, closes: 780 },
  { opens: 960, closes: 1260 },
];
const days: FairDay[] = [1, 2, 3].map((day) => ({
  day,
  name: `${day}`,
  date: `2027-04-2${6 + day}`,
  open,
}));
const numbers = (some: readonly FairDay[]) => some.map(({ day }) => day);
const saved = [{ day: 3, end: 660 }];
const on = (date: string, minute = 700) => {
  const now = { date, minute };
  const left = daysLeft(days, now, saved);
  return [numbers(left), likelyDay(left, now, saved)?.day];
};

test('days that are over are not offered; today is meant, before the fair the first day with something saved', () => {
  expect(on('2027-04-28')).toEqual([[2, 3], 2]);
  expect(on('2027-04-28', 1260)).toEqual([[3], 3]);
  expect(on('2027-04-01')).toEqual([[1, 2, 3], 3]);
});

test('on a clock in 1970, and without an opening date, all days are offered; after the last closing none is', () => {
  expect(on('1970-01-01')).toEqual([[1, 2, 3], 3]);
  const undated = days.map((day) => ({ ...day, date: null }));
  expect(daysLeft(undated, { date: '2027-04-28', minute: 0 }, [])).toHaveLength(3);
  expect(on('2027-04-29', 1259)).toEqual([[3], 3]);
  expect(on('2027-04-29', 1260)).toEqual([[], undefined]);
  expect(on('2027-06-01')).toEqual([[], undefined]);
});

test('a day without hours is offered for a saved session, and a day after its hours until the last is over', () => {
  const closed = days.map((day) => (day.day === 2 ? { ...day, open: [] } : day));
  const left = (date: string, minute: number, ...some: { day: number; end: number }[]) =>
    numbers(daysLeft(closed, { date, minute }, some));
  expect(left('2027-04-01', 0)).toEqual([1, 3]);
  expect(left('2027-04-01', 0, { day: 2, end: 660 })).toEqual([1, 2, 3]);
  expect(left('2027-04-28', 659, { day: 2, end: 660 })).toEqual([2, 3]);
  expect(left('2027-04-28', 660, { day: 2, end: 660 })).toEqual([3]);
  expect(left('2027-04-29', 1300, { day: 3, end: 1350 })).toEqual([3]);
  expect(left('2027-04-29', 1350, { day: 3, end: 1350 })).toEqual([]);
});

test('where no hours are known every day may be visited; where some are, a day without is one that is closed', () => {
  const edition: Edition = {
    id: 1,
    year: 1406,
    sample: false,
    startDate: '2027-04-27',
    daysCount: 2,
    plan: { width: 60, height: 40, bearing: 0 },
    geo: null,
    hours: [],
    texts: {},
  };
  expect(daysToVisit('fa', edition).map((day) => day.open)).toEqual([null, null]);
  const hours = [{ day: 2, opens: 600, closes: 780 }];
  expect(daysToVisit('fa', { ...edition, hours }).map((day) => day.open)).toEqual([
    [],
    [{ opens: 600, closes: 780 }],
  ]);
});
