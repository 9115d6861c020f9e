import { expect, test } from 'vitest';
import { change, EMPTY } from '@/lib/visit/choice';
import type { Entry } from '@/lib/visit/entries';
import { daysLeft, likelyDay, type FairDay } from '@/lib/visit/fair-days';
import { wishedBooths, wishedSessions } from '@/lib/visit/wished';

const entry = (key: Entry['key'], more: Partial<Entry> = {}): Entry => ({
  key,
  href: '/',
  name: { text: key, lang: 'fa' },
  ...more,
});
const time = { day: 3, start: 600, end: 660, cancelled: false };
const catalogue = {
  booths: [entry('b1', { place: '12' }), entry('b2', { place: '3' }), entry('b3', { place: '7' })],
  products: [entry('p1', { place: '3' }), entry('p2', { place: '3' }), entry('p3')],
  sessions: [entry('s1', { time }), entry('s2', { time: { ...time, cancelled: true } })],
};
const saved = change(
  EMPTY,
  Object.fromEntries(
    ['b1', 'b3', 'p1', 'p2', 'p3', 's1', 's2'].map((key) => [key, { saved: true }]),
  ),
  1,
);

test('one walks to saved booths and to where saved products are, to each once', () => {
  const wished = wishedBooths(saved, catalogue);
  expect(wished.map(({ place, keys }) => [place, keys])).toEqual([
    ['12', ['b1']],
    ['3', ['p1', 'p2']],
    ['7', ['b3']],
  ]);
});

test('what was seen is left out, and so is what is cancelled', () => {
  const seen = change(saved, { b1: { seen: true }, p1: { seen: true }, p2: { seen: true } }, 2);
  expect(wishedBooths(seen, catalogue).map(({ place }) => place)).toEqual(['7']);
  expect(wishedSessions(saved, catalogue).map(({ key }) => key)).toEqual(['s1']);
  expect(wishedSessions(change(saved, { s1: { seen: true } }, 2), catalogue)).toEqual([]);
});

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
const on = (date: string, minute = 700) => {
  const now = { date, minute };
  const left = daysLeft(days, now);
  return [left.map(({ day }) => day), likelyDay(left, now, [3])?.day];
};

test('days that are over are not offered; today is meant, before the fair the first day with something saved', () => {
  expect(on('2027-04-28')).toEqual([[2, 3], 2]);
  expect(on('2027-04-28', 1260)).toEqual([[3], 3]);
  expect(on('2027-04-01')).toEqual([[1, 2, 3], 3]);
});

test('after the fair, on a clock in 1970, and without an opening date, all days are offered', () => {
  expect(on('2027-06-01')[0]).toEqual([1, 2, 3]);
  expect(on('1970-01-01')).toEqual([[1, 2, 3], 3]);
  const undated = days.map((day) => ({ ...day, date: null }));
  expect(daysLeft(undated, { date: '2027-04-28', minute: 0 })).toHaveLength(3);
});
