import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centreOf, type Cells } from '@/lib/plan/cells';
import { shortestSteps } from '@/lib/plan/explore';
import { gridOf, isWalked, placeKey, type Ground, type Place } from '@/lib/plan/grid';
import { shortestRoute, walkingDistances } from '@/lib/plan/route';
import type { Point, Shape } from '@/lib/plan/rules';
import { isClear, lineLength, straighten } from '@/lib/plan/straighten';
import { allSteps } from '../../support/plan/floyd';
import { randomGround } from '../../support/plan/random';
import { samplePlan } from '../../support/plan/sample';
import { townGround } from '../../support/plan/town';

const booth = (number: number): Place => ({ kind: 'booth', number });
const landmark = (code: string): Place => ({ kind: 'landmark', code });

/** Small grounds as pictures of random squares. */
const smallCells: fc.Arbitrary<Cells> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 7 }))
  .chain(([columns, rows]) =>
    fc
      .array(fc.constantFrom(0, 1, 1), { minLength: columns * rows, maxLength: columns * rows })
      .map((free) => ({
        cell: 0.5,
        left: 0,
        top: 0,
        columns,
        rows,
        free: Uint8Array.from(free),
      })),
  );

test('between all squares of random grounds, the steps are as few metres as Floyd and Warshall find', () => {
  fc.assert(
    fc.property(smallCells, (cells) => {
      const expected = allSteps(cells);
      const squares = Array.from(cells.free.keys()).filter((square) => cells.free[square]);
      for (const from of squares) {
        for (const to of squares) {
          const found = shortestSteps(cells, [from], [to]);
          expect(found?.metres ?? Infinity).toBeCloseTo(expected[from]?.[to] ?? 0, 9);
        }
      }
    }),
    { numRuns: 40 },
  );
}, 20_000);

test('from several squares to several, the nearest two are joined', () => {
  fc.assert(
    fc.property(smallCells, fc.array(fc.nat(62)), fc.array(fc.nat(62)), (cells, a, b) => {
      const pick = (some: number[]) => some.filter((square) => cells.free[square]);
      const [starts, goals] = [pick(a), pick(b)];
      const expected = allSteps(cells);
      const least = Math.min(
        ...starts.flatMap((from) => goals.map((to) => expected[from]?.[to] ?? Infinity)),
      );
      expect(shortestSteps(cells, starts, goals)?.metres ?? Infinity).toBeCloseTo(least, 9);
    }),
  );
});

/** Whether the open inside of a shape shares a point with the stretch from a to b (Liang and Barsky). */
function cuts(shape: Shape, a: Point, b: Point): boolean {
  const clip = ([from, to]: [number, number], p: number, d: number, low: number, high: number) => {
    if (d === 0) return p > low && p < high ? ([from, to] as const) : ([1, 0] as const);
    const [enter, leave] = [(low - p) / d, (high - p) / d].toSorted((x, y) => x - y);
    return [Math.max(from, enter ?? 0), Math.min(to, leave ?? 0)] as const;
  };
  const small = 1e-6;
  const across = clip([0, 1], a.x, b.x - a.x, shape.x + small, shape.x + shape.width - small);
  const both = clip([...across], a.y, b.y - a.y, shape.y + small, shape.y + shape.height - small);
  return both[0] < both[1];
}

test('a route cuts into nothing, begins and ends at doors, and is no longer than the steps', () => {
  let found = 0;
  fc.assert(
    fc.property(randomGround, (ground) => {
      const grid = gridOf(ground);
      const solid = [...ground.booths, ...ground.landmarks.filter((thing) => !isWalked(thing))];
      const result = shortestRoute(grid, booth(1), booth(2));
      const [steps = []] = [walkingDistances(grid, [booth(1), booth(2)])[0]];
      expect(result.ok).toBe(Number.isFinite(steps[1]));
      if (!result.ok) return;
      found += 1;
      const { points, metres } = result.route;
      expect(metres).toBeLessThanOrEqual((steps[1] ?? 0) + 1e-9);
      // The octile distance is at most √(4 − 2√2) times the straight one.
      expect(metres).toBeGreaterThanOrEqual((steps[1] ?? 0) / 1.0824);
      for (const [index, to] of points.entries()) {
        const from = points[index - 1] ?? to;
        expect(solid.filter(({ shape }) => cuts(shape, from, to))).toEqual([]);
      }
      const doorsOf = (number: number) =>
        (grid.doors.get(placeKey(booth(number))) ?? []).map((square) => centreOf(grid, square));
      expect(doorsOf(1)).toContainEqual(points[0]);
      expect(doorsOf(2)).toContainEqual(points.at(-1));
    }),
  );
  expect(found).toBeGreaterThan(60);
}, 20_000);

test('a straightened walk is clear, no longer than before, and within 5 % of the shortest line over middles', () => {
  fc.assert(
    fc.property(smallCells, fc.nat(62), fc.nat(62), (cells, from, to) => {
      const steps = shortestSteps(cells, [from], [to]);
      if (!steps || !cells.free[from]) return;
      const line = straighten(cells, steps.squares);
      expect([line[0], line.at(-1)]).toEqual([from, to]);
      for (const [index, square] of line.entries()) {
        expect(isClear(cells, line[index - 1] ?? square, square)).toBe(true);
      }
      const best = allSteps(cells, (a, b) => isClear(cells, a, b))[from]?.[to] ?? 0;
      expect(lineLength(cells, line)).toBeLessThanOrEqual(steps.metres + 1e-9);
      expect(lineLength(cells, line)).toBeLessThanOrEqual(best * 1.05);
      expect(lineLength(cells, line)).toBeGreaterThanOrEqual(best - 1e-9);
    }),
    // The same grounds each time: the worst of 13,000 walks was 3 % longer, but nothing forbids a longer one.
    { seed: 3, numRuns: 300 },
  );
});

test('one sees straight over free squares only, both ways alike', () => {
  fc.assert(
    fc.property(smallCells, fc.nat(62), fc.nat(62), (cells, a, b) => {
      if (a >= cells.free.length || b >= cells.free.length) return;
      const [from, to] = [centreOf(cells, a), centreOf(cells, b)];
      // A line through the point where four squares meet needs them all: squares grown by a hair say so.
      const hair = 1e-4;
      const size = cells.cell + 2 * hair;
      const blocked = Array.from(cells.free.keys()).filter((square) => !cells.free[square]);
      const isCut = blocked.some((square) => {
        const { x, y } = centreOf(cells, square);
        return cuts({ x: x - size / 2, y: y - size / 2, width: size, height: size }, from, to);
      });
      expect(isClear(cells, a, b)).toBe(!isCut && cells.free[a] === 1);
      expect(isClear(cells, b, a)).toBe(isClear(cells, a, b));
    }),
  );
});

test('over the sample fair every place is reached, the walk back is as long, and a metre takes a second', () => {
  const plan = samplePlan();
  const grid = gridOf(plan);
  const places = [
    ...plan.booths.map(({ number }) => booth(number)),
    ...plan.landmarks.map(({ code }) => landmark(code)),
  ];
  const distances = walkingDistances(grid, places);
  for (const [from, row] of distances.entries()) {
    expect(row[from]).toBe(0);
    for (const [to, metres] of row.entries()) {
      expect(metres).toBeLessThan(90);
      expect(metres).toBeCloseTo(distances[to]?.[from] ?? 0, 9);
    }
  }
  const result = shortestRoute(grid, landmark('ENT1'), booth(1));
  expect(result.ok && result.route.minutes).toBeCloseTo(result.ok ? result.route.metres / 60 : 0);
  expect(result).toMatchObject({ ok: true, route: { points: { length: expect.any(Number) } } });
}, 20_000);

test('where one stands already, or goes on from where a walk ended, the route says so', () => {
  const grid = gridOf(samplePlan());
  const none = shortestRoute(grid, booth(3), booth(3));
  expect(none).toMatchObject({ ok: true, route: { metres: 0, minutes: 0 } });
  const first = shortestRoute(grid, landmark('ENT2'), booth(13));
  const end = first.ok ? first.route.points.at(-1) : undefined;
  const next = shortestRoute(grid, end ?? { x: 0, y: 0 }, booth(14));
  expect(next.ok && next.route.points[0]).toEqual(end);
});

test('a place that the plan does not show, one behind a wall, and a point inside a booth are answers', () => {
  const town = townGround();
  const grid = gridOf(town);
  expect(shortestRoute(grid, booth(1), booth(99))).toEqual({ ok: false, reason: 'unknown_place' });
  expect(shortestRoute(grid, landmark('ENT1'), booth(1))).toMatchObject({ ok: false });
  // Its second line of booths is a wall over the whole width.
  expect(shortestRoute(grid, booth(1), booth(47))).toEqual({ ok: false, reason: 'no_way' });
  expect(shortestRoute(grid, { x: 1, y: 1 }, booth(1))).toEqual({ ok: false, reason: 'no_way' });
  expect(shortestRoute(grid, { x: -5, y: 900 }, booth(1))).toEqual({ ok: false, reason: 'no_way' });
  expect(walkingDistances(grid, [booth(1), booth(99), booth(47)])[0]).toEqual([
    0,
    Infinity,
    Infinity,
  ]);
  const walledIn: Ground = {
    plan: { width: 4, height: 3 },
    booths: [{ number: 1, row: 'A', shape: { x: 0, y: 0, width: 4, height: 3 } }],
    landmarks: [],
  };
  expect(shortestRoute(gridOf(walledIn), booth(1), booth(1))).toEqual({
    ok: false,
    reason: 'no_way',
  });
});
