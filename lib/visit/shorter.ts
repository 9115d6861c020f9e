import type { Distances } from './exact-order';

/** A gain below this is rounding: searches that follow it never end. */
const LEAST_GAIN = 1e-9;
/** So many stops are moved together. */
const TOGETHER = 3;

/** The order of stops, and how many changes to it were weighed. */
export type Improved = { stops: number[]; weighed: number };

/**
 * Changes an order as long as a change shortens the walk: turns a part of it round (2-opt), or moves up to three
 * stops elsewhere, either way round (Or-opt). The first stop is reached from place 0; the last leads nowhere.
 */
export function shorter(distances: Distances, given: readonly number[]): Improved {
  const stops = [...given];
  const count = stops.length;
  let weighed = 0;
  // Before the first stop is the start; after the last nothing follows, which costs nothing.
  const far = (a: number, b: number) =>
    b >= count ? 0 : (distances[a < 0 ? 0 : (stops[a] ?? 0)]?.[stops[b] ?? 0] ?? Infinity);

  const turnRound = (): boolean => {
    for (let from = 0; from < count - 1; from += 1) {
      for (let to = from + 1; to < count; to += 1) {
        weighed += 1;
        const old = far(from - 1, from) + far(to, to + 1);
        const turned = far(from - 1, to) + (to + 1 < count ? far(from, to + 1) : 0);
        if (turned > old - LEAST_GAIN) continue;
        stops.splice(from, to - from + 1, ...stops.slice(from, to + 1).reverse());
        return true;
      }
    }
    return false;
  };

  const moveElsewhere = (): boolean => {
    for (let size = 1; size <= TOGETHER; size += 1) {
      for (let from = 0; from + size <= count; from += 1) {
        const last = from + size - 1;
        const hole = last + 1 < count ? far(from - 1, last + 1) : 0;
        const saved = far(from - 1, from) + far(last, last + 1) - hole;
        for (let gap = -1; gap < count; gap += 1) {
          // The part goes between the stops `gap` and `gap` + 1, both outside it.
          if (gap >= from - 1 && gap <= last) continue;
          weighed += 2;
          const open = far(gap, gap + 1);
          const ahead = far(gap, from) + (gap + 1 < count ? far(last, gap + 1) : 0) - open;
          const turned = far(gap, last) + (gap + 1 < count ? far(from, gap + 1) : 0) - open;
          if (Math.min(ahead, turned) > saved - LEAST_GAIN) continue;
          const part = stops.splice(from, size);
          if (turned < ahead) part.reverse();
          stops.splice(gap < from ? gap + 1 : gap + 1 - size, 0, ...part);
          return true;
        }
      }
    }
    return false;
  };

  while (turnRound() || moveElsewhere());
  return { stops, weighed };
}
