import type { Distances } from './exact-order';

/** What one wants of a day. Times in minutes after midnight, not rounded; places are numbers in `minutes`. */
export type DayWish = {
  /** Minutes of the walk between all places; the first is where one stands. */
  minutes: Distances;
  now: number;
  /** Booths to see, and for how many minutes. */
  stops: readonly { place: number; stay: number }[];
  /** What begins at its time and lasts till its end. */
  sessions: readonly { place: number; start: number; end: number }[];
  /** When booths are open, in their order; empty for always. */
  open: readonly { opens: number; closes: number }[];
};

/** Why one cannot be at a session's start: it has begun, it is too far, or another one stands in the way. */
export type Missed = { session: number; why: 'begun' | 'far' } | Clash;
type Clash = { session: number; why: 'clash'; with: number };

/** A part of the day: the stops before a session, and it; the last part may have none. Stops and sessions by their number in the wish. */
export type DayPart = {
  visits: { stop: number; arrive: number; begin: number; leave: number }[];
  session: { session: number; arrive: number } | null;
};

export type DayPlan = {
  parts: DayPart[];
  missed: Missed[];
  /** Stops to which no way leads, or for which the booths' hours leave no time. */
  left: number[];
  /** Minutes on foot in all, and when the last thing is over. */
  walking: number;
  ends: number;
};
