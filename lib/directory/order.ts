import { BOOTH_NUMBER_MAX } from '@/lib/limits';
import { sortKey } from '@/lib/text/sort';
import type { Facts, Sort } from './facts';

/** What decides where a thing stands in an order. */
export type Place = Pick<Facts, 'key' | 'booth' | 'turn' | 'name' | 'price'>;

const LAST = Number.MAX_SAFE_INTEGER;

/** Places of the numbers in the cycle that begins with one of them; what has no number comes last. */
const inCycle = (booth: number | null, first: number) => {
  if (booth === null) return LAST;
  return booth >= first ? booth - first : booth - first + BOOTH_NUMBER_MAX + 1;
};

/** A name's place in the alphabet; what has no name comes last (keys are made of 0–9 and a–f). */
const alphabetical = (name: string) => (name === '' ? 'z' : sortKey(name));

type Rank = (string | number)[];

const rankings: Record<Sort, (place: Place, first: number) => Rank> = {
  today: ({ turn, booth, key }, first) => [turn, inCycle(booth, first), key],
  number: ({ booth, key }) => [booth ?? LAST, key],
  name: ({ name, key }) => [alphabetical(name), name, key],
  price: ({ price, key }) => [price ?? LAST, key],
  '-price': ({ price, key }) => [price === null ? LAST : -price, key],
};

/** How far on a thing stands; the same whatever machine, language or database sorts. */
export const rankOf = (place: Place, sort: Sort, first: number): Rank =>
  rankings[sort](place, first);

/** Ranks of one order: the first difference decides. */
export function compareRanks(a: Rank, b: Rank): number {
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (other === undefined || one === other) continue;
    return one < other ? -1 : 1;
  }
  return 0;
}
