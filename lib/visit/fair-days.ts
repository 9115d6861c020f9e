import type { IsoDate } from '@/lib/calendar/jalali';
import { dayName } from '@/lib/edition/day-name';
import { dayDate, fairDays, windowsOf, type Edition } from '@/lib/edition/rules';
import type { Locale } from '@/lib/i18n/locale';

/** A day of the fair as a visitor chooses it. Hours in minutes after midnight. */
export type FairDay = {
  day: number;
  name: string;
  /** Null while the opening date is not known. */
  date: IsoDate | null;
  open: { opens: number; closes: number }[];
};

/** The days on which the fair is open; all of them where no hours are known. */
export function daysToVisit(locale: Locale, edition: Edition): FairDay[] {
  const days = fairDays(edition).map((day) => ({
    day,
    name: dayName(locale, edition, day),
    date: dayDate(edition, day),
    open: windowsOf(edition, day).map(({ opens, closes }) => ({ opens, closes })),
  }));
  const open = days.filter((day) => day.open.length > 0);
  return open.length > 0 ? open : days;
}

/** A moment in Tehran: its date, and minutes after midnight. */
export type Moment = { date: IsoDate; minute: number };

export const isToday = ({ date }: FairDay, now: Moment): boolean => date === now.date;

const isOver = ({ date, open }: FairDay, now: Moment): boolean =>
  date !== null &&
  (date < now.date ||
    (date === now.date && open.length > 0 && open.every(({ closes }) => closes <= now.minute)));

/** The days that are not over; all of them after the fair, when one can only imagine a visit. */
export function daysLeft(days: readonly FairDay[], now: Moment): readonly FairDay[] {
  const left = days.filter((day) => !isOver(day, now));
  return left.length > 0 ? left : days;
}

/** The day one means without saying so: today, else the first for which something is saved, else the first. */
export const likelyDay = (
  days: readonly FairDay[],
  now: Moment,
  saved: readonly number[],
): FairDay | undefined =>
  days.find((day) => isToday(day, now)) ?? days.find(({ day }) => saved.includes(day)) ?? days[0];
