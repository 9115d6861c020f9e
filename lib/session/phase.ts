/** How long before its start a session says in how many minutes it begins. */
export const SOON_MINUTES = 60;

const MINUTE = 60_000;

/** Where a session stands: `done` is the part that is over, from 0 to 1; `minutes` are those to its start. */
export type Phase =
  | { kind: 'past' }
  | { kind: 'now'; done: number }
  | { kind: 'soon'; minutes: number }
  | { kind: 'later' };

/** Where a session from `from` to `to` stands at `now`; all in milliseconds. */
export function phaseAt(now: number, from: number, to: number): Phase {
  if (now >= to) return { kind: 'past' };
  if (now >= from) return { kind: 'now', done: (now - from) / (to - from) };
  const minutes = Math.ceil((from - now) / MINUTE);
  return minutes <= SOON_MINUTES ? { kind: 'soon', minutes } : { kind: 'later' };
}
