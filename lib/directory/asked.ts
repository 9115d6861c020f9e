import { parsePrice } from '@/lib/product/rules';
import { FACETS, type Facet, type Shape, type Sort } from './facts';

export type Given = Record<string, string | string[] | undefined>;

/** The keys that an address may have once. */
const SINGLE = ['min', 'max', 'sort', 'after'] as const;
export type Single = (typeof SINGLE)[number];

/** So many choices of one kind are read; a list has no more. */
const CHOICES_MAX = 100;

/** What an address asks of a list. */
export type Asked = Record<Facet, readonly string[]> & {
  /** Whole tomans, both included; what has no price is then left out. */
  min?: number;
  max?: number;
  sort: Sort;
  /** Behind which thing the page begins, as it stands in the address. */
  after?: string;
  /** What could not be read, and is left out: the page says so. */
  wrong: readonly Single[];
  /** Prices as they were typed, where they could not be read. */
  typed: { min?: string; max?: string };
};

export const nothingAsked = (shape: Shape): Asked => ({
  category: [],
  row: [],
  feature: [],
  sort: shape.sorts[0],
  wrong: [],
  typed: {},
});

/** The values of a key, empty ones left out: a form sends those for what was not filled in. */
const valuesOf = (given: Given, key: string) => [given[key]].flat().filter((value) => !!value);

/** Reads what a list is asked for from the query of its address; anything is safe. */
export function askedOf(given: Given, shape: Shape): Asked {
  const asked = nothingAsked(shape);
  const wrong: Single[] = [];
  const single = <Value>(key: Single, read: (text: string) => Value | null | undefined) => {
    const [text, ...more] = valuesOf(given, key);
    if (text === undefined) return undefined;
    const value = more.length === 0 ? read(text) : undefined;
    if (value === undefined || value === null) wrong.push(key);
    return value ?? undefined;
  };
  for (const facet of FACETS) {
    if (!shape.facets.includes(facet)) continue;
    const values = valuesOf(given, facet).slice(0, CHOICES_MAX);
    asked[facet] = [...new Set(values as string[])];
  }
  const bounds = shape.hasPrices ? [single('min', parsePrice), single('max', parsePrice)] : [];
  const [min, max] = bounds;
  // From more to less is read as what was meant.
  const isTurned = min !== undefined && max !== undefined && min > max;
  return {
    ...asked,
    min: isTurned ? max : min,
    max: isTurned ? min : max,
    sort: single('sort', (text) => shape.sorts.find((sort) => sort === text)) ?? asked.sort,
    after: single('after', (text) => text),
    wrong,
    typed: {
      ...(wrong.includes('min') && { min: String(valuesOf(given, 'min')[0]) }),
      ...(wrong.includes('max') && { max: String(valuesOf(given, 'max')[0]) }),
    },
  };
}

/** The query of the address that asks for this, in one order: what is not asked has no place in it. */
export const queryOf = (
  { category, row, feature, min, max, sort, after }: Asked,
  shape: Shape,
) => ({
  category,
  row,
  feature,
  min,
  max,
  sort: sort === shape.sorts[0] ? undefined : sort,
  after,
});

/** Whether anything narrows the list. */
export const isNarrowed = (asked: Asked): boolean =>
  FACETS.some((facet) => asked[facet].length > 0) ||
  asked.min !== undefined ||
  asked.max !== undefined;

/** The same without a filter, in the same order. */
export const withoutFilters = (asked: Asked, shape: Shape): Asked => ({
  ...nothingAsked(shape),
  sort: asked.sort,
});

/** The same with one choice put to it or taken from it, from the beginning of the list. */
export function turned(asked: Asked, facet: Facet, value: string): Asked {
  const chosen = asked[facet];
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { ...asked, [facet]: next, after: undefined };
}
