import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centreOf } from '@/lib/plan/cells';
import { openSides } from '@/lib/plan/fronts';
import { CELLS_MAX, gridOf, isWalked, placeKey, type Ground, type Place } from '@/lib/plan/grid';
import { LANDMARK_KINDS, overlaps, type Shape } from '@/lib/plan/rules';
import { randomGround } from '../../support/plan/random';
import { samplePlan } from '../../support/plan/sample';
import { townGround } from '../../support/plan/town';

const booth = (number: number): Place => ({ kind: 'booth', number });
const landmark = (code: string): Place => ({ kind: 'landmark', code });

/** The middles of a place's doors. */
function doors(ground: Ground, place: Place) {
  const grid = gridOf(ground);
  return (grid.doors.get(placeKey(place)) ?? []).map((square) => centreOf(grid, square));
}

test('paths, entrances and gates are walked on; all else stands in the way, known or not', () => {
  expect(LANDMARK_KINDS.filter((kind) => isWalked({ kind }))).toEqual(['entrance', 'gate', 'path']);
  expect(isWalked({ kind: 'bench' })).toBe(false);
});

test('a square of the ground is free exactly where nothing that stands in the way touches it', () => {
  fc.assert(
    fc.property(randomGround, (ground) => {
      const grid = gridOf(ground);
      const solid = [...ground.booths, ...ground.landmarks.filter((thing) => !isWalked(thing))];
      const wrong = Array.from(grid.free.keys()).filter((index) => {
        const { x, y } = centreOf(grid, index);
        const half = grid.cell / 2;
        const own = { x: x - half, y: y - half, width: grid.cell, height: grid.cell };
        return (grid.free[index] === 0) !== solid.some(({ shape }) => overlaps(own, shape));
      });
      expect(wrong).toEqual([]);
    }),
  );
}, 20_000);

test('every door is free, and lies beside its booth', () => {
  fc.assert(
    fc.property(randomGround, (ground) => {
      const grid = gridOf(ground);
      for (const { number, shape } of ground.booths) {
        for (const square of grid.doors.get(placeKey(booth(number))) ?? []) {
          const { x, y } = centreOf(grid, square);
          expect(grid.free[square]).toBe(1);
          const dx = Math.max(shape.x - x, 0, x - shape.x - shape.width);
          const dy = Math.max(shape.y - y, 0, y - shape.y - shape.height);
          expect(Math.hypot(dx, dy)).toBeLessThan(2 * grid.cell);
        }
      }
    }),
  );
}, 20_000);

test('the booths of the sample fair are open to their aisles: rows at the edge on one side, others on both', () => {
  const plan = samplePlan();
  const shapes = plan.booths.map(({ shape }) => shape);
  const paths = plan.landmarks.filter(({ kind }) => kind === 'path').map(({ shape }) => shape);
  const sides = plan.booths.map(({ shape }) => openSides(shape, shapes, paths, shapes).join(' '));
  const row = (count: number, side: string) => Array.from({ length: count }, () => side);
  expect(sides).toEqual([...row(10, 'bottom'), ...row(10, 'right left'), ...row(10, 'top')]);
  expect(doors(plan, booth(1))).toEqual([{ x: 5.75, y: 7.25 }]);
  expect(doors(plan, booth(21))).toEqual([{ x: 5.25, y: 32.75 }]);
});

test('a booth behind another thing is not open to the path beyond it', () => {
  const own = { x: 10, y: 10, width: 3, height: 3 };
  const path = { x: 0, y: 15, width: 30, height: 3 };
  const bench = { x: 10, y: 13.5, width: 3, height: 1 };
  expect(openSides(own, [own], [path], [own])).toEqual(['bottom']);
  expect(openSides(own, [own], [path], [own, bench])).toEqual(['top', 'right', 'bottom', 'left']);
  const neighbour = { ...own, x: 13 };
  expect(openSides(own, [own, neighbour], [], [own, neighbour])).toEqual(['top', 'bottom']);
});

test('an entrance is reached in its middle, a stage from all round', () => {
  expect(doors(samplePlan(), landmark('ENT1'))).toEqual([{ x: 29.75, y: 39.25 }]);
  expect(doors(samplePlan(), landmark('STG1')).length).toBe(2 * 28 + 2 * 20);
});

test('in another town with 47 booths and no path, each booth has a door on open ground', () => {
  const ground = townGround();
  const { booths } = ground;
  expect(booths.length).toBe(47);
  const counts = booths.map(({ number }) => doors(ground, booth(number)).length);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test('the widest plan there may be stays within the bound, and an empty one is free', () => {
  const corner = (x: number, y: number): Shape => ({ x, y, width: 4, height: 3 });
  const huge = gridOf({
    plan: { width: 2000, height: 2000 },
    booths: [corner(0, 0), corner(1996, 1997)].map((shape, number) => ({
      number,
      row: 'A',
      shape,
    })),
    landmarks: [],
  });
  expect(huge.free.length).toBeLessThanOrEqual(CELLS_MAX * 1.01);
  expect(huge.doors.get(placeKey(booth(1)))?.length).toBeGreaterThan(0);
  const empty = gridOf({ plan: { width: 20, height: 10 }, booths: [], landmarks: [] });
  expect([empty.columns, empty.rows, empty.free.includes(0)]).toEqual([40, 20, false]);
});

test('open ground far from all things costs no squares', () => {
  const shape = { x: 900, y: 700, width: 4, height: 3 };
  const grid = gridOf({
    plan: { width: 2000, height: 2000 },
    booths: [{ number: 1, row: 'A', shape }],
    landmarks: [],
  });
  expect([grid.cell, grid.left, grid.top, grid.columns, grid.rows]).toEqual([
    0.5, 895, 695, 28, 26,
  ]);
});
