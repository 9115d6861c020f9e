import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeValue } from '@/lib/plan/asked-way';
import { gridOf, type Ground, type Place } from '@/lib/plan/grid';
import { bareGround, drawWalks, measureWalks, walksName } from '@/lib/plan/measure-walks';
import { shortestRoute } from '@/lib/plan/route';
import { lineBetween, metresBetween, type WalkLines, type Walks } from '@/lib/plan/walks';
import { wayBetween } from '@/lib/plan/way';
import { randomGround } from '../../support/plan/random';
import { samplePlan } from '../../support/plan/sample';
import { townGround } from '../../support/plan/town';

const plan = samplePlan();

test('walks are as far as the plan’s page tells, to and fro, also after their way over the wire', async () => {
  const walks = JSON.parse(JSON.stringify(await measureWalks(plan))) as Walks;
  const grid = gridOf(plan);
  const places: Place[] = [
    { kind: 'landmark', code: 'ENT1' },
    { kind: 'booth', number: 3 },
    { kind: 'booth', number: 12 },
    { kind: 'landmark', code: 'STG1' },
    { kind: 'booth', number: 30 },
  ];
  for (const from of places) {
    for (const to of places) {
      if (from === to) continue;
      const told = wayBetween('fa', plan, grid, { from, to });
      const metres = metresBetween(walks, placeValue(from), placeValue(to));
      expect(Math.abs(metres - (told.ok ? told.way.metres : NaN))).toBeLessThanOrEqual(1);
    }
  }
  expect(walks.places).toHaveLength(30 + 12);
  expect(metresBetween(walks, '12', '12')).toBe(0);
  expect(metresBetween(walks, '12', 'PTH1')).toBe(Infinity);
});

test('a walk’s line is the one that the plan’s page draws, to and fro, also after its way over the wire', async () => {
  const lines = JSON.parse(JSON.stringify(await drawWalks(plan))) as WalkLines;
  const routeOf = (from: Place, to: Place) => {
    const told = wayBetween('fa', plan, gridOf(plan), { from, to });
    return told.ok ? told.way.points : null;
  };
  const [entrance, booth] = [
    { kind: 'landmark', code: 'ENT1' },
    { kind: 'booth', number: 12 },
  ] as const;
  const there = lineBetween(lines, '12', 'ENT1');
  expect(there).toEqual(routeOf(booth, entrance));
  expect(there?.length).toBeGreaterThan(1);
  expect(lineBetween(lines, 'ENT1', '12')).toEqual(there?.toReversed());
  expect(lineBetween(lines, '12', '12')).toBeNull();
  expect(lineBetween(lines, '12', 'PTH1')).toBeNull();
  expect(lineBetween(lines, 'ENT1', '999')).toBeNull();
});

test('from one search a place every figure is the one that a search for the two alone finds', async () => {
  const compare = async (ground: Ground) => {
    const grid = gridOf(ground);
    const { places, metres } = await measureWalks(ground);
    const placeOf = (value = ''): Place =>
      /^\d+$/.test(value)
        ? { kind: 'booth', number: Number(value) }
        : { kind: 'landmark', code: value };
    const told = places.map((from, at) =>
      places.slice(at + 1).map((to) => {
        const found = shortestRoute(grid, placeOf(from), placeOf(to));
        return found.ok ? Math.round(found.route.metres) : null;
      }),
    );
    expect(metres).toEqual(told);
  };
  await fc.assert(fc.asyncProperty(randomGround, compare), { numRuns: 40 });
  await compare(samplePlan());
  await compare(townGround());
}, 30_000);

test('where nothing leads the distance is infinite', async () => {
  const wall = { x: 0, y: 4, width: 20, height: 2 };
  const walks = await measureWalks({
    plan: { width: 20, height: 10 },
    booths: [
      { number: 1, row: 'a', shape: { x: 2, y: 1, width: 2, height: 2 } },
      { number: 2, row: 'b', shape: { x: 2, y: 7, width: 2, height: 2 } },
    ],
    landmarks: [{ code: 'FTN1', kind: 'fountain', shape: wall }],
  });
  expect(metresBetween(walks, '1', '2')).toBe(Infinity);
});

test('the name is another one for another ground, and only then', () => {
  const name = walksName(bareGround(plan));
  const named = plan.booths.map((booth) => ({ ...booth, token: 'cat-reed', raised: true }));
  expect(walksName(bareGround({ ...plan, booths: named }))).toBe(name);
  const moved = plan.booths.map((booth) => ({
    ...booth,
    shape: { ...booth.shape, x: booth.shape.x + 0.5 },
  }));
  expect(walksName(bareGround({ ...plan, booths: moved }))).not.toBe(name);
  expect(name).toMatch(/^[\w-]{22}$/);
});
