import type { Asked } from './asked';
import { FACETS, type Facet, type Facts } from './facts';

/** How many things each choice that the list has would give, the other filters as they are; nought included. */
export type Counts = Record<Facet, Map<string, number>>;

const valuesOf = (facts: Facts, facet: Facet): readonly string[] => {
  if (facet === 'feature') return facts.features;
  const value = facts[facet];
  return value === null ? [] : [value];
};

/** Whether a thing is among what was chosen: in one of the categories and rows, with every feature. */
function fits(facts: Facts, facet: Facet, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return true;
  const values = valuesOf(facts, facet);
  return facet === 'feature'
    ? chosen.every((value) => values.includes(value))
    : chosen.some((value) => values.includes(value));
}

/** Whether a thing has a price in the range; all are where no range is asked. */
export const fitsPrice = ({ price }: Pick<Facts, 'price'>, { min, max }: Range): boolean =>
  (min === undefined && max === undefined) ||
  (price !== null && price >= (min ?? 0) && price <= (max ?? Infinity));

export type Range = Pick<Asked, 'min' | 'max'>;

/** What is left of a list, in its order; what each choice would leave; and what is left but for the prices. */
export function narrow(
  all: readonly Facts[],
  asked: Asked,
): { found: Facts[]; counts: Counts; ofAnyPrice: Facts[] } {
  const counts: Counts = { category: new Map(), row: new Map(), feature: new Map() };
  const found: Facts[] = [];
  const ofAnyPrice: Facts[] = [];
  for (const facts of all) {
    const misses = FACETS.filter((facet) => !fits(facts, facet, asked[facet]));
    const isPriced = fitsPrice(facts, asked);
    if (misses.length === 0) ofAnyPrice.push(facts);
    if (misses.length === 0 && isPriced) found.push(facts);
    for (const facet of FACETS) {
      // A further feature is asked of what is there; a further category or row is counted by itself.
      const others = facet === 'feature' ? misses : misses.filter((missed) => missed !== facet);
      const more = isPriced && others.length === 0 ? 1 : 0;
      for (const value of valuesOf(facts, facet)) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + more);
      }
    }
  }
  return { found, counts, ofAnyPrice };
}
