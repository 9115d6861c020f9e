import type { DayPlan, DayWish } from './day-shapes';
import { bestOrder } from './order';
import { seeded } from './seeded';
import { sessionsMade } from './sessions-made';
import { asEntry, goThrough, isBetter, partsOf, type Outcome, type Sequence } from './timeline';

/** So many more first plans are tried, each from the stops in another order; of a long day fewer, for they cost more. */
const MORE = 5;
const LONG = 20;
const SEED = 1403;

type Tried = { sequence: Sequence; outcome: Outcome };

/** A changed order of a day's things, or null where the change means nothing. */
type Change = (sequence: Sequence, from: number, to: number) => Sequence | null;

/** So many stops that come one after another go elsewhere together. */
const moved =
  (count: number): Change =>
  (sequence, from, to) => {
    const part = sequence.slice(from, from + count);
    if (from === to || part.length < count || part.some((entry) => entry < 0)) return null;
    return sequence.toSpliced(from, count).toSpliced(to, 0, ...part);
  };

const CHANGES: readonly Change[] = [
  moved(1),
  moved(2),
  // Two stops are exchanged.
  (sequence, from, to) => {
    const [a = -1, b = -1] = [sequence[from], sequence[to]];
    return a < 0 || b < 0 || from >= to ? null : sequence.with(from, b).with(to, a);
  },
  // The stops between two sessions, or some of them, come the other way round.
  (sequence, from, to) => {
    const part = sequence.slice(from, to + 1);
    const isSame = part.length < 3 || part.some((entry) => entry < 0);
    return isSame ? null : sequence.toSpliced(from, part.length, ...part.reverse());
  },
];

/** Changes a day as long as a change makes it better. */
function improved(wish: DayWish, given: Tried): Tried {
  let best = given;
  const numbers = Array.from(given.sequence.keys());
  const weigh = (change: Change, from: number, to: number): boolean => {
    const sequence = change(best.sequence, from, to);
    const outcome = sequence && goThrough(wish, sequence);
    if (!sequence || !outcome || !isBetter(outcome, best.outcome)) return false;
    best = { sequence, outcome };
    return true;
  };
  for (let going = true; going;) {
    going = false;
    for (const from of numbers) {
      for (const to of numbers) {
        for (const change of CHANGES) going = weigh(change, from, to) || going;
      }
    }
  }
  return best;
}

/** Puts each stop in turn where the day stays best; the sessions keep their order and are never late. */
function inserted(wish: DayWish, made: readonly number[], stops: readonly number[]): Tried | null {
  let sequence: Sequence = made.map(asEntry);
  let outcome = goThrough(wish, sequence);
  for (const stop of stops) {
    let best: Tried | null = null;
    for (let at = 0; at <= sequence.length; at += 1) {
      const tried = sequence.toSpliced(at, 0, stop);
      const found = goThrough(wish, tried);
      if (found && (!best || isBetter(found, best.outcome)))
        best = { sequence: tried, outcome: found };
    }
    if (best) ({ sequence, outcome } = best);
  }
  return outcome && { sequence, outcome };
}

function shuffled(stops: readonly number[], random: (below: number) => number): number[] {
  const left = [...stops];
  return stops.flatMap(() => left.splice(random(left.length), 1));
}

/**
 * A day's way: at as many of the sessions as can be, at each from its start, the stops before, between and after
 * them, so that the day leaves out as little as can be, is over soon, and walks little. The same for the same wish.
 * What is left out or missed is told. Good, not always the best: of 400 random days with up to five stops and two sessions, 399 could not be better.
 */
export function planDay(wish: DayWish): DayPlan {
  const { made, missed } = sessionsMade(wish);
  const all = Array.from(wish.stops.keys());
  const places = wish.stops.map(({ place }) => place);
  const ordered = orderOf(wish, places);
  const random = seeded(SEED);
  const more = Array.from({ length: all.length > LONG ? 0 : MORE }, () => shuffled(all, random));
  let best: Tried = { sequence: [], outcome: { left: Infinity, ends: 0, walking: 0 } };
  const afterwards: Sequence = [...made.map(asEntry), ...ordered];
  const last = goThrough(wish, afterwards);
  const begunAll = [
    last && { sequence: afterwards, outcome: last },
    ...[ordered, ...more].map((stops) => inserted(wish, made, stops)),
  ];
  for (const begun of begunAll) {
    const tried = begun && improved(wish, begun);
    if (tried && isBetter(tried.outcome, best.outcome)) best = tried;
  }
  const { walking, ends } = best.outcome;
  return { ...partsOf(wish, best.sequence), missed, walking, ends };
}

/** The stops in the order in which one would walk to them with no session in the day. */
function orderOf({ minutes }: DayWish, places: readonly number[]): number[] {
  const among = [0, ...places];
  const between = among.map((a) => among.map((b) => minutes[a]?.[b] ?? Infinity));
  const { stops, unreachable } = bestOrder(between);
  return [...stops, ...unreachable].map((at) => at - 1);
}
