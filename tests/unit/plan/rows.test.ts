import { expect, test } from 'vitest';
import type { PlanBooth } from '@/lib/plan/item';
import { placeOf } from '@/lib/plan/place';
import { rowsOf } from '@/lib/plan/rows';

const plan = { width: 60, height: 40, bearing: 0 };

const booth = (number: number, row: string, x: number, y: number): PlanBooth => ({
  id: number,
  number,
  row,
  name: null,
  token: 'cat-tea',
  category: null,
  raised: false,
  shape: { x, y, width: 4, height: 3 },
});

const square = [
  booth(1, 'A', 4, 4),
  booth(2, 'A', 8, 4),
  booth(3, 'B', 4, 12),
  booth(4, 'B', 4, 20),
  booth(5, 'C', 50, 12),
  booth(6, 'C', 50, 20),
  booth(7, 'D', 4, 34),
  booth(8, 'D', 52, 34),
  booth(9, 'E', 28, 18),
];

const seen = (booths: readonly PlanBooth[], bearing = 0) =>
  rowsOf(booths, { ...plan, bearing }).map(({ code, side, outer }) => [code, side, outer]);

test('rows are named by where they lie, and their awnings hang away from the middle', () => {
  const whole = [booth(10, 'A', 52, 4), ...square];
  expect(seen(whole)).toEqual([
    ['A', 'north', 'top'],
    ['B', 'west', 'left'],
    ['C', 'east', 'right'],
    ['D', 'south', 'bottom'],
    ['E', 'middle', 'top'],
  ]);
});

test.each([
  [90, 'east'],
  [180, 'south'],
  [270, 'west'],
  [-90, 'west'],
  [44, 'north'],
  [360, 'north'],
])('turned by %i degrees, what is drawn on top lies %s', (bearing, side) => {
  expect(seen([booth(1, 'A', 28, 1)], bearing)).toEqual([['A', side, 'top']]);
});

test('rows and booths come in walking order, however they came', () => {
  const rows = rowsOf(square.toReversed(), plan);
  expect(rows.flatMap(({ booths }) => booths.map(({ number }) => number))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);
});

test('two rows on one side need more than the side to be told apart', () => {
  const rows = rowsOf([booth(1, 'A', 28, 1), booth(2, 'B', 28, 5), booth(3, 'C', 28, 36)], plan);
  expect(rows.map(({ alone }) => alone)).toEqual([false, false, true]);
});

test('a booth is told by its neighbours in its own row and the nearest way in', () => {
  const gate = (code: string, x: number, y: number) => ({
    code,
    kind: 'entrance',
    name: { text: code, lang: 'fa' as const },
    shape: { x, y, width: 4, height: 2 },
  });
  const landmarks = [gate('far', 30, 38), gate('near', 4, 8), { ...gate('wc', 8, 4), kind: 'wc' }];
  const place = placeOf(2, rowsOf(square, plan), { landmarks });
  expect(place).toMatchObject({ before: { number: 1 }, after: null, row: { code: 'A' } });
  expect(place?.entrance).toMatchObject({ landmark: { code: 'near' }, metres: 5 });
  expect(placeOf(99, rowsOf(square, plan), { landmarks })).toBeNull();
  expect(placeOf(1, rowsOf(square, plan), { landmarks: [] })?.entrance).toBeNull();
});
