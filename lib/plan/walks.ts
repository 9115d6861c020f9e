import type { Point } from './rules';

/**
 * How far it is between the places of a plan, each by its value in addresses (`placeValue`). `metres[i][j]` leads
 * from the i-th place to the (i + 1 + j)-th and, as far, back; whole metres, null where no way leads.
 */
export type Walks = { places: readonly string[]; metres: readonly (readonly (number | null)[])[] };

/** Whole metres between two places; infinite where no way leads or one of them is not known. */
export function metresBetween({ places, metres }: Walks, one: string, other: string): number {
  const [a, b] = [places.indexOf(one), places.indexOf(other)];
  if (a < 0 || b < 0) return Infinity;
  if (a === b) return 0;
  return metres[Math.min(a, b)]?.[Math.abs(a - b) - 1] ?? Infinity;
}

/**
 * The lines of the same walks, in the same order: x and y of each point in centimetres, one after the other; null
 * where no way leads.
 */
export type WalkLines = {
  places: readonly string[];
  lines: readonly (readonly (readonly number[] | null)[])[];
};

/** The line from one place to another, in metres; null where no way leads or one of them is not known. */
export function lineBetween({ places, lines }: WalkLines, one: string, other: string) {
  const [a, b] = [places.indexOf(one), places.indexOf(other)];
  const line = a < 0 || b < 0 ? null : lines[Math.min(a, b)]?.[Math.abs(a - b) - 1];
  if (!line) return null;
  const points: Point[] = [];
  for (let at = 0; at + 1 < line.length; at += 2)
    points.push({ x: (line[at] ?? 0) / 100, y: (line[at + 1] ?? 0) / 100 });
  return a < b ? points : points.reverse();
}
