import { randomFrom } from '../random';

/** Straight distances between places thrown on a square of 100 by 100 metres; the same for the same seed. */
export function randomDistances(seed: number, places: number): number[][] {
  const random = randomFrom(seed);
  const points = Array.from({ length: places }, () => ({ x: random() * 100, y: random() * 100 }));
  return points.map((a) => points.map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
}

/** All orders of some things. */
export function permutations<T>(things: readonly T[]): T[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first, at) =>
    permutations(things.toSpliced(at, 1)).map((rest) => [first, ...rest]),
  );
}
