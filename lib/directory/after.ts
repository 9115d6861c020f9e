import { z } from 'zod';
import { BOOTH_NUMBER_MAX, NAME_MAX, PRICE_MAX } from '@/lib/limits';
import type { Sort } from './facts';
import type { Place } from './order';

/**
 * The last thing of a page, as `after=` carries it: what decides its place and not how many stand before it, so
 * that the next page begins behind it though things have come and gone. In the order of the day also where that
 * day began: after midnight a list goes on as it was.
 */
export type After = { place: Place; first: number };

const key = z.string().max(300);
const booth = z.int().min(0).max(BOOTH_NUMBER_MAX).nullable();
const price = z.int().min(0).max(PRICE_MAX).nullable();
const first = z.int().min(0).max(BOOTH_NUMBER_MAX);
const NOWHERE: Omit<Place, 'key'> = { booth: null, turn: 0, name: '', price: null };

const shapes = {
  today: z
    .tuple([z.literal('today'), first, z.int().min(0), booth, key])
    .transform((given) => after({ turn: given[2], booth: given[3], key: given[4] }, given[1])),
  number: z
    .tuple([z.literal('number'), booth, key])
    .transform((given) => after({ booth: given[1], key: given[2] })),
  name: z
    .tuple([z.literal('name'), z.string().max(2 * NAME_MAX), key])
    .transform((given) => after({ name: given[1], key: given[2] })),
  price: z
    .tuple([z.literal('price'), price, key])
    .transform((given) => after({ price: given[1], key: given[2] })),
  '-price': z
    .tuple([z.literal('-price'), price, key])
    .transform((given) => after({ price: given[1], key: given[2] })),
};

const after = (place: Pick<Place, 'key'> & Partial<Place>, of = 0): After => ({
  place: { ...NOWHERE, ...place },
  first: of,
});

const parts: Record<Sort, (place: Place, first: number) => unknown[]> = {
  today: (place, of) => [of, place.turn, place.booth, place.key],
  number: (place) => [place.booth, place.key],
  name: (place) => [place.name, place.key],
  price: (place) => [place.price, place.key],
  '-price': (place) => [place.price, place.key],
};

export const writeAfter = (place: Place, sort: Sort, of: number): string =>
  Buffer.from(JSON.stringify([sort, ...parts[sort](place, of)])).toString('base64url');

/** What `after=` says, for a list in this order; none where it says nothing of the kind. */
export function readAfter(text: string, sort: Sort): After | undefined {
  try {
    const given: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return shapes[sort].safeParse(given).data;
  } catch {
    return undefined;
  }
}
