import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { inWalkingOrder } from '@/lib/plan/walk';

const plan = { width: 60, height: 40 };
const at = (name: string, x: number, y: number) => ({
  name,
  shape: { x: x - 1, y: y - 1, width: 2, height: 2 },
});
const names = (things: { name: string }[]) => things.map(({ name }) => name);

const [south, east, north, west] = [
  at('south', 30, 38),
  at('east', 58, 20),
  at('north', 30, 2),
  at('west', 2, 20),
];

test('the walk goes from the entrance against the clock, whatever the order of the list', () => {
  const things = [north, west, south, east];
  expect(names(inWalkingOrder(plan, things, south.shape))).toEqual([
    'south',
    'east',
    'north',
    'west',
  ]);
  expect(names(inWalkingOrder(plan, things, west.shape))).toEqual([
    'west',
    'south',
    'east',
    'north',
  ]);
});

test('without an entrance it begins below, and of two in one direction the outer comes first', () => {
  const inner = at('inner', 44, 20);
  expect(names(inWalkingOrder(plan, [inner, west, east], undefined))).toEqual([
    'east',
    'inner',
    'west',
  ]);
  expect(inWalkingOrder(plan, [], undefined)).toEqual([]);
});

test('the booths of the sample fair are passed row by row, none left out', () => {
  type Row = Record<'number' | 'x' | 'y' | 'width' | 'height', string>;
  const rows = parse<Row>(readFileSync('prisma/sample/booths.csv', 'utf8'), { columns: true });
  const booths = rows.map(({ number, ...shape }) => ({
    number: Number(number),
    shape: {
      x: Number(shape.x),
      y: Number(shape.y),
      width: Number(shape.width),
      height: Number(shape.height),
    },
  }));
  const mainEntrance = { x: 28, y: 38.5, width: 4, height: 1.5 };
  const walk = inWalkingOrder(plan, booths, mainEntrance).map(({ number }) => number);
  expect(walk).toEqual([
    26, 27, 28, 29, 30, 20, 19, 18, 17, 16, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 11, 12, 13, 14, 15, 21,
    22, 23, 24, 25,
  ]);
});
