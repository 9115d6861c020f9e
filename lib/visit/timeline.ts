import type { DayPart, DayWish } from './day-shapes';

/** What to do in which order: stops by their number, sessions by −1 less theirs. */
export type Sequence = readonly number[];
export const asEntry = (session: number): number => -1 - session;

/** How a day turns out. Of two days the one is better that leaves out less, then is over sooner, then walks less. */
export type Outcome = { left: number; ends: number; walking: number };

const ROUNDING = 1e-9;

export function isBetter(one: Outcome, other: Outcome): boolean {
  if (one.left !== other.left) return one.left < other.left;
  if (Math.abs(one.ends - other.ends) > ROUNDING) return one.ends < other.ends;
  return one.walking < other.walking - ROUNDING;
}

/** When a stay can begin at a place that is reached at a time; infinite where the hours leave no room. */
function beginning({ open }: DayWish, arrive: number, stay: number): number {
  if (open.length === 0) return arrive;
  for (const { opens, closes } of open) {
    const begin = Math.max(arrive, opens);
    if (begin + stay <= closes + ROUNDING) return begin;
  }
  return Infinity;
}

/**
 * Goes through a day in some order. A stop for which no time is left is left out.
 * @param told is told of each thing that one comes to
 * @returns null where one would be late for a session
 */
export function goThrough(
  wish: DayWish,
  sequence: Sequence,
  told?: (entry: number, times: { arrive: number; begin: number; leave: number }) => void,
): Outcome | null {
  let at = 0;
  let time = wish.now;
  let walking = 0;
  let left = 0;
  for (const entry of sequence) {
    const stop = entry < 0 ? undefined : wish.stops[entry];
    const session = entry < 0 ? wish.sessions[-1 - entry] : undefined;
    const place = (session ?? stop)?.place ?? -1;
    const way = wish.minutes[at]?.[place] ?? Infinity;
    const arrive = time + way;
    const begin = session ? session.start : beginning(wish, arrive, stop?.stay ?? 0);
    if (session && arrive > session.start + ROUNDING) return null;
    if (!session && !Number.isFinite(arrive + begin)) {
      left += 1;
      continue;
    }
    time = session ? session.end : begin + (stop?.stay ?? 0);
    at = place;
    walking += way;
    told?.(entry, { arrive, begin, leave: time });
  }
  return { left, ends: time, walking };
}

/** The day in parts, each up to a session, and the stops that are left out. */
export function partsOf(wish: DayWish, sequence: Sequence): { parts: DayPart[]; left: number[] } {
  const parts: DayPart[] = [];
  let visits: DayPart['visits'] = [];
  const seen = new Set<number>();
  goThrough(wish, sequence, (entry, times) => {
    if (entry >= 0) {
      visits.push({ stop: entry, ...times });
      seen.add(entry);
      return;
    }
    parts.push({ visits, session: { session: -1 - entry, arrive: times.arrive } });
    visits = [];
  });
  if (visits.length > 0 || parts.length === 0) parts.push({ visits, session: null });
  return { parts, left: Array.from(wish.stops.keys()).filter((stop) => !seen.has(stop)) };
}
