import type { IsoDate } from '@/lib/calendar/jalali';
import { dayName } from '@/lib/edition/day-name';
import { dayDate, fairDays, windowsOf, type Edition } from '@/lib/edition/rules';
import type { Locale } from '@/lib/i18n/locale';

/** When booths are open on a day, in minutes after midnight. */
export type OpenHours = readonly { opens: number; closes: number }[];

/** A day of the fair as a visitor chooses it. */
export type FairDay = {
  day: number;
  name: string;
  /** Null while the opening date is not known. */
  date: IsoDate | null;
  /** Empty on a day on which booths are closed; null where no day's hours are known. */
  open: OpenHours | null;
};

/** All days of the fair: a session may be on one on which booths are closed. */
export function daysToVisit(locale: Locale, edition: Edition): FairDay[] {
  const isKnown = edition.hours.length > 0;
  return fairDays(edition).map((day) => ({
    day,
    name: dayName(locale, edition, day),
    date: dayDate(edition, day),
    open: isKnown ? windowsOf(edition, day).map(({ opens, closes }) => ({ opens, closes })) : null,
  }));
}

/** A moment in Tehran: its date, and minutes after midnight. */
export type Moment = { date: IsoDate; minute: number };

/** The day of a session and when it is over, in minutes after midnight. */
export type SavedTime = { day: number; end: number };

export const isToday = ({ date }: FairDay, now: Moment): boolean => date === now.date;

/** Whether a day has something: hours that are not over, or a saved session. Booths whose hours nobody knows are open. */
function hasSomething({ day, date, open }: FairDay, now: Moment, saved: readonly SavedTime[]) {
  if (date !== null && date < now.date) return false;
  const since = date === now.date ? now.minute : -Infinity;
  const isOpen = open === null || open.some(({ closes }) => closes > since);
  return isOpen || saved.some((session) => session.day === day && session.end > since);
}

/**
 * The days that are worth a choice: on which booths are open, or a saved session is, and that are not over. None
 * when the fair is over.
 * @param saved sessions that a visitor saved
 */
export const daysLeft = (
  days: readonly FairDay[],
  now: Moment,
  saved: readonly SavedTime[],
): readonly FairDay[] => days.filter((day) => hasSomething(day, now, saved));

/** The day one means without saying so: today, else the first for which something is saved, else the first. */
export const likelyDay = (
  days: readonly FairDay[],
  now: Moment,
  saved: readonly SavedTime[],
): FairDay | undefined =>
  days.find((day) => isToday(day, now)) ??
  days.find(({ day }) => saved.some((session) => session.day === day)) ??
  days[0];
