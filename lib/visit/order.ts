import { EXACT_MAX, exactOrder, walked, type Distances } from './exact-order';
import { seeded } from './seeded';
import { shorter, type Improved } from './shorter';

/** The order in which to walk: numbers of places, how far it is, and the places to which no way leads. */
export type Order = { stops: number[]; length: number; unreachable: number[] };

/** So often a good order is shaken and improved again. */
const SHAKES = 60;
const SEED = 1403;

/** Always on to the nearest stop left, the first of several. */
function nearestFirst(distances: Distances, stops: readonly number[]): number[] {
  const left = new Set(stops);
  const order: number[] = [];
  for (let at = 0; left.size > 0; at = order.at(-1) ?? 0) {
    let next = -1;
    for (const stop of left) {
      if (next < 0 || (distances[at]?.[stop] ?? 0) < (distances[at]?.[next] ?? 0)) next = stop;
    }
    left.delete(next);
    order.push(next);
  }
  return order;
}

/** The order cut in four, the two parts in the middle swapped: a change that single moves hardly undo. */
function shaken(stops: readonly number[], random: (below: number) => number): number[] {
  const cuts = [0, 0, 0].map(() => random(stops.length + 1)).sort((a, b) => a - b);
  const [a = 0, b = 0, c = 0] = cuts;
  return [...stops.slice(0, a), ...stops.slice(b, c), ...stops.slice(a, b), ...stops.slice(c)];
}

/** A short order of many stops, the same every time; not always the shortest. */
export function searchedOrder(distances: Distances, stops: readonly number[]): Improved {
  const random = seeded(SEED);
  let { stops: best, weighed } = shorter(distances, nearestFirst(distances, stops));
  let length = walked(distances, best);
  for (let shake = 0; shake < SHAKES; shake += 1) {
    const found = shorter(distances, shaken(best, random));
    const other = walked(distances, found.stops);
    weighed += found.weighed;
    if (other < length) [best, length] = [found.stops, other];
  }
  return { stops: best, weighed };
}

/**
 * The best order to walk to all places from where one stands, which is the first of them: the shortest for up to
 * twelve stops, a nearly shortest one beyond. Where one ends does not matter.
 */
export function bestOrder(distances: Distances): Order {
  const places = Array.from(distances.keys()).slice(1);
  const isReached = (place: number) => Number.isFinite(distances[0]?.[place]);
  const reached = places.filter(isReached);
  const stops =
    reached.length <= EXACT_MAX
      ? exactOrder(distances, reached)
      : searchedOrder(distances, reached).stops;
  return {
    stops,
    length: walked(distances, stops),
    unreachable: places.filter((place) => !isReached(place)),
  };
}
