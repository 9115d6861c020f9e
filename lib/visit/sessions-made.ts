import type { DayWish, Missed } from './day-shapes';

/** Rounding of sums of minutes. */
const ROUNDING = 1e-9;

const walk = ({ minutes }: DayWish, from: number, to: number): number =>
  minutes[from]?.[to] ?? Infinity;

/** Whether one who leaves a place at a time is at a session when it starts. */
function isInTime(wish: DayWish, from: number, leave: number, session: number): boolean {
  const { place, start } = wish.sessions[session] ?? { place: 0, start: -Infinity };
  return leave + walk(wish, from, place) <= start + ROUNDING;
}

/** Whether one can be at both, the first given first. */
const follows = (wish: DayWish, first: number, then: number): boolean => {
  const session = wish.sessions[first];
  return session !== undefined && isInTime(wish, session.place, session.end, then);
};

/**
 * As many sessions as one can be at from start to end, in their order, and why not the others. Of two choices with
 * as many, the one that is over first. Stops are no matter here: they are fitted around what is chosen.
 */
export function sessionsMade(wish: DayWish): { made: number[]; missed: Missed[] } {
  const order = Array.from(wish.sessions.keys()).sort((a, b) => {
    const [one, other] = [wish.sessions[a], wish.sessions[b]];
    return (one?.end ?? 0) - (other?.end ?? 0) || (one?.start ?? 0) - (other?.start ?? 0) || a - b;
  });
  const reached = order.filter((session) => isInTime(wish, 0, wish.now, session));
  // The longest chain that ends with each session: sessions in order of their ends, so those before are known.
  const chains = new Map<number, number[]>();
  for (const session of reached) {
    let longest: number[] = [];
    for (const [before, chain] of chains) {
      if (chain.length > longest.length && follows(wish, before, session)) longest = chain;
    }
    chains.set(session, [...longest, session]);
  }
  let made: number[] = [];
  for (const chain of chains.values()) if (chain.length > made.length) made = chain;
  const missed = Array.from(wish.sessions.entries()).flatMap(([session, { start }]): Missed[] => {
    if (made.includes(session)) return [];
    if (start < wish.now) return [{ session, why: 'begun' }];
    if (!reached.includes(session)) return [{ session, why: 'far' }];
    // There is one: a session that fits with each of the chain fits into it, and the chain would be longer.
    const other = made.find((one) => !follows(wish, one, session) && !follows(wish, session, one));
    return [{ session, why: 'clash', with: other ?? session }];
  });
  return { made, missed };
}
