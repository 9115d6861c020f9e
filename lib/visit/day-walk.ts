import { walkingMinutes } from '@/lib/plan/route';
import { metresBetween, type Walks } from '@/lib/plan/walks';
import { planDay } from './day';
import type { Missed } from './day-shapes';
import type { OpenHours } from './fair-days';

/** What one wants to see of a day, at places as addresses name them; times as in `DayWish`. */
export type WalkWish = {
  walks: Walks;
  /** Where one stands. */
  from: string;
  now: number;
  stops: readonly { place: string; stay: number }[];
  sessions: readonly { place: string; start: number; end: number }[];
  /** When booths are open; empty where they are closed on that day, null where nobody knows: then always. */
  open: OpenHours | null;
};

/** A walk from one place to another; whole metres, minutes not rounded. */
export type Leg = { from: string; to: string; metres: number; minutes: number };

/** What comes next, and the walk to it: null where one is there already. Stops and sessions by their number in the wish. */
export type Step = { leg: Leg | null; arrive: number } & (
  { kind: 'stop'; stop: number; begin: number } | { kind: 'session'; session: number }
);

export type DayWalk = {
  steps: Step[];
  missed: Missed[];
  /** Stops that are left out: nothing leads there, booths are closed on that day, or its hours leave no time. */
  left: { stop: number; why: 'no_way' | 'closed' | 'no_time' }[];
  /** Metres and minutes on foot in all, and when the last thing is over. */
  metres: number;
  minutes: number;
  ends: number;
};

/** The best way through a day: where `planDay` leads, told by places and whole metres. */
export function dayWalk({ walks, from, now, stops, sessions, open }: WalkWish): DayWalk {
  const places = [from, ...stops.map(({ place }) => place), ...sessions.map(({ place }) => place)];
  const minutes = places.map((one) =>
    places.map((other) => walkingMinutes(metresBetween(walks, one, other))),
  );
  const isClosed = open?.length === 0;
  const plan = planDay({
    minutes,
    now,
    stops: isClosed ? [] : stops.map(({ stay }, at) => ({ place: 1 + at, stay })),
    sessions: sessions.map(({ start, end }, at) => ({ place: 1 + stops.length + at, start, end })),
    open: open ?? [],
  });
  const left = isClosed ? Array.from(stops.keys()) : plan.left;
  const why = (stop: number) => {
    if (!Number.isFinite(minutes[0]?.[1 + stop])) return 'no_way';
    return isClosed ? 'closed' : 'no_time';
  };
  let at = from;
  const legTo = (to: string): Leg | null => {
    const metres = metresBetween(walks, at, to);
    const leg = metres > 0 ? { from: at, to, metres, minutes: walkingMinutes(metres) } : null;
    at = to;
    return leg;
  };
  const steps = plan.parts.flatMap(({ visits, session }): Step[] => {
    const seen = visits.map(({ stop, arrive, begin }): Step => ({
      kind: 'stop',
      stop,
      leg: legTo(stops[stop]?.place ?? at),
      arrive,
      begin,
    }));
    if (!session) return seen;
    const leg = legTo(sessions[session.session]?.place ?? at);
    return [...seen, { kind: 'session', leg, ...session }];
  });
  const metres = steps.reduce((sum, { leg }) => sum + (leg?.metres ?? 0), 0);
  return {
    steps,
    missed: plan.missed,
    left: left.map((stop) => ({ stop, why: why(stop) })),
    metres,
    minutes: walkingMinutes(metres),
    ends: plan.ends,
  };
}

/**
 * When one sets out on a day that is not today: at its opening, or as early as a session wants it. Minutes after
 * midnight.
 */
export function settingOut({ walks, from, sessions, open }: Omit<WalkWish, 'now' | 'stops'>) {
  const early = sessions.flatMap(({ place, start }) => {
    const minutes = walkingMinutes(metresBetween(walks, from, place));
    return Number.isFinite(minutes) ? [start - minutes] : [];
  });
  const times = [...(open ?? []).map(({ opens }) => opens), ...early];
  return times.length > 0 ? Math.max(0, Math.min(...times)) : NINE;
}

/** Of a day without hours. */
const NINE = 9 * 60;
