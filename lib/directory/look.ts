import { readAfter, writeAfter } from './after';
import { turned, type Asked, type Single } from './asked';
import { bandsOf } from './bands';
import { FACETS, type Facet, type Facts, type Shape } from './facts';
import { fitsPrice, narrow, type Counts, type Range } from './narrow';
import { compareRanks, rankOf } from './order';
import { beginningOf } from './rotation';

/** What a page of a list shows, and what its filters say. */
export type Looked = {
  /** All things without a filter, and those that are left. */
  total: number;
  count: number;
  /** Of the page's things, in their order. */
  keys: string[];
  /** Where the next page begins; none on the last. */
  next?: string;
  counts: Counts;
  bands: (Range & { count: number })[];
  /** Where nothing is left: what would be, without one of the filters. */
  instead: { without: Facet | 'price'; value: string; count: number }[];
  /** What of the address could not be read. */
  wrong: Single[];
};

/** The number with which the day's order begins; nought where nothing has a number. */
function firstOf(all: readonly Facts[], day: number): number {
  const numbers = [...new Set(all.flatMap(({ booth }) => booth ?? []))].sort((a, b) => a - b);
  return numbers[beginningOf(numbers.length, day)] ?? 0;
}

/** What taking one filter off would leave, where that is anything. */
function insteadOf(all: readonly Facts[], asked: Asked): Looked['instead'] {
  const left = (other: Asked) => narrow(all, other).found.length;
  const unpriced = { ...asked, min: undefined, max: undefined };
  return [
    ...FACETS.flatMap((without) =>
      asked[without].map((value) => ({
        without,
        value,
        count: left(turned(asked, without, value)),
      })),
    ),
    { without: 'price' as const, value: '', count: left(unpriced) },
  ].filter(({ count }) => count > 0);
}

/**
 * One page of a list.
 * @param all the facts of everything that the list has
 * @param day a running number of the day, which decides its order unless another is asked
 */
export function look(all: readonly Facts[], asked: Asked, shape: Shape, day: number): Looked {
  const { sort } = asked;
  const { found, counts, ofAnyPrice } = narrow(all, asked);
  const after = asked.after === undefined ? undefined : readAfter(asked.after, sort);
  const first = after && sort === 'today' ? after.first : firstOf(all, day);
  const ranked = found
    .map((facts) => ({ facts, rank: rankOf(facts, sort, first) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  const since = after && rankOf(after.place, sort, first);
  const begin = since ? ranked.findIndex(({ rank }) => compareRanks(rank, since) > 0) : 0;
  const rest = begin === -1 ? [] : ranked.slice(begin);
  const page = rest.slice(0, shape.size).map(({ facts }) => facts);
  const last = page.at(-1);
  const prices = shape.hasPrices ? all.flatMap(({ price }) => price ?? []) : [];
  const isForged = asked.after !== undefined && !after;
  return {
    total: all.length,
    count: found.length,
    keys: page.map(({ key }) => key),
    ...(last && rest.length > page.length && { next: writeAfter(last, sort, first) }),
    counts,
    bands: bandsOf(prices).map((band) => ({
      ...band,
      count: ofAnyPrice.filter((facts) => fitsPrice(facts, band)).length,
    })),
    instead: found.length > 0 ? [] : insteadOf(all, asked),
    wrong: [...asked.wrong, ...(isForged ? (['after'] as const) : [])],
  };
}
