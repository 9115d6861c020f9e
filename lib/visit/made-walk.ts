import type { Walks } from '@/lib/plan/walks';
import { settingOut, type WalkWish } from './day-walk';
import { isToday, type FairDay, type Moment } from './fair-days';
import type { Held, Wished } from './wished';

/** A wish, and what its numbers stand for. */
export type MadeWalk = {
  wish: WalkWish;
  /** The fair is over: the walk is an order without times. */
  isTimeless: boolean;
  booths: readonly Wished[];
  placed: readonly { entry: Held; place: string }[];
  /** Saved sessions of the day that the plan does not show. */
  unplaced: readonly Held[];
  /** Saved sessions that are over, of whichever day: no walk leads there. */
  over: readonly Held[];
};

/** What one chose, and when. */
export type Asked = {
  walks: Walks;
  from: string;
  /** Minutes at each booth. */
  stay: number;
  now: Moment;
  /** All days of the fair. */
  all: readonly FairDay[];
  /** The one that is meant; none when the fair is over. */
  day: FairDay | undefined;
  booths: readonly Wished[];
  held: readonly Held[];
};

/** What a walk is made from: the day's sessions at their times, and all booths. Every saved session of a day that is over is told. */
export function makeWalk({ walks, from, stay, now, all, day, booths, held }: Asked): MadeWalk {
  const isOver = ({ time }: Held): boolean => {
    const own = all.find((one) => one.day === time.day);
    if (!own || own.date === null) return false;
    return own.date < now.date || (isToday(own, now) && time.end <= now.minute);
  };
  const over = held.filter(isOver);
  const sessions = held.filter((entry) => entry.time.day === day?.day && !over.includes(entry));
  const placed = sessions.flatMap((entry) =>
    entry.place !== undefined && walks.places.includes(entry.place)
      ? [{ entry, place: entry.place, start: entry.time.start, end: entry.time.end }]
      : [],
  );
  const given = { walks, from, sessions: placed, open: day ? day.open : null };
  const isTimeless = day === undefined;
  const start = day && isToday(day, now) ? now.minute : settingOut(given);
  return {
    wish: { ...given, now: start, stops: booths.map(({ place }) => ({ place, stay })) },
    isTimeless,
    booths,
    placed,
    unplaced: sessions.filter((entry) => placed.every((other) => other.entry !== entry)),
    over,
  };
}
