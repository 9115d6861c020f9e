import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridOf, type Place } from '@/lib/plan/grid';
import { walkingDistances } from '@/lib/plan/route';
import { EXACT_MAX, exactOrder, walked } from '@/lib/visit/exact-order';
import { bestOrder, searchedOrder } from '@/lib/visit/order';
import { randomFrom } from '../../support/random';
import { samplePlan } from '../../support/plan/sample';
import { permutations, randomDistances } from '../../support/visit/random-places';

const numbers = (places: number) => Array.from({ length: places - 1 }, (_, at) => at + 1);
const seeds = Array.from({ length: 200 }, (_, at) => at + 1);

test('up to seven stops, no other order is shorter', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 8 }), (seed, places) => {
      const distances = randomDistances(seed, places);
      const { stops, length } = bestOrder(distances);
      const all = permutations(numbers(places)).map((order) => walked(distances, order));
      expect(length).toBeCloseTo(Math.min(...all), 9);
      expect(stops.toSorted((a, b) => a - b)).toEqual(numbers(places));
    }),
    { numRuns: 30 },
  );
});

test('with twelve stops, the search never beats the exact order, and that is the one taken', () => {
  for (const seed of seeds.slice(0, 40)) {
    const distances = randomDistances(seed, EXACT_MAX + 1);
    const { length, stops } = bestOrder(distances);
    const searched = searchedOrder(distances, numbers(EXACT_MAX + 1)).stops;
    expect(length).toBeLessThanOrEqual(walked(distances, searched) + 1e-9);
    expect(stops).toEqual(exactOrder(distances, numbers(EXACT_MAX + 1)));
  }
});

test('on 200 random plans of 13 to 15 stops, the order is at most 1.05 times as long as the shortest', () => {
  const ratios = seeds.map((seed) => {
    const places = 14 + (seed % 3);
    const distances = randomDistances(seed, places);
    const shortest = walked(distances, exactOrder(distances, numbers(places)));
    return bestOrder(distances).length / shortest;
  });
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1 - 1e-9);
  expect(Math.max(...ratios)).toBeLessThanOrEqual(1.05);
}, 30_000);

test('for sixty stops, a bounded number of changes is weighed, each stop comes once, always in the same order', () => {
  for (const seed of seeds.slice(0, 2)) {
    const distances = randomDistances(seed, 61);
    const found = searchedOrder(distances, numbers(61));
    expect(found.stops.toSorted((a, b) => a - b)).toEqual(numbers(61));
    expect(found.weighed).toBeLessThan(6_000_000);
    expect(bestOrder(distances).stops).toEqual(bestOrder(distances).stops);
  }
});

/** Metres between the main entrance and all booths of the sample fair, round what stands there. */
function fairDistances(): number[][] {
  const plan = samplePlan();
  const entrance: Place = { kind: 'landmark', code: 'ENT1' };
  const booths = plan.booths.map(({ number }): Place => ({ kind: 'booth', number }));
  return walkingDistances(gridOf(plan), [entrance, ...booths]);
}

test('over the booths of the sample fair, the walk past all thirty is shorter than by their numbers', () => {
  const distances = fairDistances();
  const { length, stops, unreachable } = bestOrder(distances);
  expect(stops.length).toBe(30);
  expect(unreachable).toEqual([]);
  expect(length).toBeLessThan(walked(distances, numbers(31)) * 0.9);
});

test('any fourteen of its booths are ordered at most 1.05 times as long as the shortest walk', () => {
  const distances = fairDistances();
  for (const seed of seeds.slice(0, 20)) {
    const random = randomFrom(seed);
    const chosen = numbers(31)
      .map((stop) => ({ stop, rank: random() }))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, 14)
      .map(({ stop }) => stop);
    const found = walked(distances, searchedOrder(distances, chosen).stops);
    expect(found).toBeLessThanOrEqual(1.05 * walked(distances, exactOrder(distances, chosen)));
  }
});

test('places to which no way leads are told apart, and none at all is an empty order', () => {
  const wall = [
    [0, Infinity, 3],
    [Infinity, 0, Infinity],
    [3, Infinity, 0],
  ];
  expect(bestOrder(wall)).toEqual({ stops: [2], length: 3, unreachable: [1] });
  expect(bestOrder([[0]])).toEqual({ stops: [], length: 0, unreachable: [] });
  expect(bestOrder([])).toEqual({ stops: [], length: 0, unreachable: [] });
  const same = Array.from({ length: 20 }, () => Array.from({ length: 20 }, () => 0));
  expect(bestOrder(same).stops.length).toBe(19);
});
