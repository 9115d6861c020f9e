import { addDays, dayNumber } from '@/lib/calendar/jalali';
import { tehranDay, tehranInstant } from '@/lib/calendar/tehran';
import { dayDate, instantOf, type Edition, type Window } from './rules';

type Hours = Pick<Edition, 'startDate' | 'hours'>;

/** What is true of the opening from an instant on, until the next one of these. */
export type Opening = { at: number } & (
  | { state: 'open'; until: number }
  /** `days` from the day of `at` to the day it opens: 0 today, 1 tomorrow. */
  | { state: 'closed'; day: number; opens: number; days: number }
  | { state: 'over' }
);

const inOrder = (hours: readonly Window[]) =>
  hours.toSorted((a, b) => a.day - b.day || a.opens - b.opens);

/**
 * Everything there is to say of being open, in the order of time: each entry holds from its instant
 * (milliseconds) on; the first from the beginning of time. Minutes are those of the fair day. While it is
 * closed a new entry stands at each midnight from the day before the opening on, since «tomorrow» becomes
 * «today». Empty without an opening date or without hours.
 */
export function openings(edition: Hours): Opening[] {
  const { startDate } = edition;
  const windows = inOrder(edition.hours);
  if (startDate === null || windows.length === 0) return [];
  const instant = (day: number, minute: number) => Number(instantOf(edition, day, minute));
  const found: Opening[] = [];
  let closedFrom = 0;
  for (const window of windows) {
    found.push(...closed(edition, window, closedFrom));
    found.push({ at: instant(window.day, window.opens), state: 'open', until: window.closes });
    closedFrom = instant(window.day, window.closes);
  }
  return [...found, { at: closedFrom, state: 'over' }];
}

/** From `from` until a window: what is said at first, the day before, and on the day itself. */
function closed(edition: Hours, { day, opens }: Window, from: number): Opening[] {
  const date = dayDate(edition, day);
  if (date === null) return [];
  const midnights = [1, 0].map((days) => ({
    days,
    at: Number(tehranInstant(addDays(date, -days), 0)),
  }));
  const firstDays = dayNumber(date) - dayNumber(tehranDay(new Date(from)));
  return [{ days: firstDays, at: from }, ...midnights.filter(({ at }) => at > from)].map(
    ({ days, at }) => ({ at, state: 'closed' as const, day, opens, days }),
  );
}

/** Those that are of use to someone who reads the page between `from` and `to`: the one in force, and later ones. */
export function openingsBetween<Step extends { at: number }>(
  all: readonly Step[],
  from: number,
  to: number,
): Step[] {
  const inForce = all.findLastIndex(({ at }) => at <= from);
  return all.filter(({ at }, index) => index >= inForce && at <= to);
}
