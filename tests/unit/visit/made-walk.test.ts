import { expect, test } from 'vitest';
import type { Entry } from '@/lib/visit/entries';
import { dayWalk } from '@/lib/visit/day-walk';
import { daysLeft, type FairDay } from '@/lib/visit/fair-days';
import { makeWalk, type Asked } from '@/lib/visit/made-walk';
import type { Held } from '@/lib/visit/wished';

const walks = { places: ['ENT1', '1', 'STG1'], metres: [[30, 60], [40], []] };
const entry = (key: Entry['key']): Entry => ({ key, href: '/', name: { text: key, lang: 'fa' } });
const session = (key: Entry['key'], day: number, start: number, place?: string): Held => ({
  ...entry(key),
  place,
  time: { day, start, end: start + 60, cancelled: false },
});
const open = [{ opens: 600, closes: 1260 }];
const all: FairDay[] = [open, [], open].map((hours, at) => ({
  day: at + 1,
  name: `${at + 1}`,
  date: `2027-04-2${7 + at}`,
  open: hours,
}));
const booths = [{ place: '1', booth: entry('b1'), products: [], keys: [] }];

const made = (held: Held[], date: string, minute: number, day?: number) => {
  const now = { date, minute };
  const left = daysLeft(
    all,
    now,
    held.map(({ time }) => time),
  );
  const asked: Asked = {
    walks,
    from: 'ENT1',
    stay: 5,
    now,
    all,
    day: left.find((one) => one.day === day) ?? left[0],
    booths,
    held,
  };
  return makeWalk(asked);
};
const keys = (some: readonly { key: string }[]) => some.map(({ key }) => key);

test('of each saved session one learns: it is in a day’s walk, or why it is in none', () => {
  const held = [
    session('s1', 1, 700, 'STG1'),
    session('s2', 2, 700, 'STG1'),
    session('s3', 3, 1280, 'STG1'),
    session('s4', 3, 700),
  ];
  for (const date of ['2027-04-01', '2027-04-27', '2027-04-28', '2027-04-29', '2027-05-30']) {
    for (const minute of [0, 650, 730, 800, 1270, 1300, 1400]) {
      const told = new Set(
        [1, 2, 3].flatMap((day) => {
          const { placed, unplaced, over } = made(held, date, minute, day);
          return keys([...placed.map((one) => one.entry), ...unplaced, ...over]);
        }),
      );
      expect([...told].sort()).toEqual(['s1', 's2', 's3', 's4']);
    }
  }
});

test('a session on a day without hours is walked to, and the booths of that day are told as closed', () => {
  const { wish, placed } = made([session('s2', 2, 700, 'STG1')], '2027-04-01', 0, 2);
  expect(keys(placed.map((one) => one.entry))).toEqual(['s2']);
  const walk = dayWalk(wish);
  expect(walk.steps).toMatchObject([{ kind: 'session', session: 0 }]);
  expect(walk.left).toEqual([{ stop: 0, why: 'closed' }]);
  expect(wish.now).toBe(699);
});

test('one that begins after closing is still walked to on its day', () => {
  const { wish } = made([session('s3', 3, 1280, 'STG1')], '2027-04-29', 1270);
  const walk = dayWalk(wish);
  expect(walk.steps).toMatchObject([{ kind: 'session', session: 0 }]);
  expect(walk.left).toEqual([{ stop: 0, why: 'no_time' }]);
});

test('after the fair the walk is an order without times, and its sessions are told as over', () => {
  for (const [date, minute] of [
    ['2027-04-29', 1260],
    ['2027-06-01', 700],
  ] as const) {
    const { wish, isTimeless, over } = made([session('s4', 3, 700, 'STG1')], date, minute);
    expect([isTimeless, keys(over)]).toEqual([true, ['s4']]);
    expect(dayWalk(wish)).toMatchObject({ steps: [{ stop: 0 }], left: [], missed: [] });
  }
});
