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
