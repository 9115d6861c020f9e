import { addDays, dayNumber, type IsoDate } from '@/lib/calendar/jalali';
import { tehranInstant } from '@/lib/calendar/tehran';
import { localText, type Locale, type LocalText } from '@/lib/i18n/locale';

/** One opening window of a fair day, in minutes after midnight, Tehran time. */
export type Window = { day: number; opens: number; closes: number };

/** The current edition as pages see it. Lengths in metres, angles in degrees. */
export type Edition = {
  id: number;
  year: number;
  sample: boolean;
  startDate: IsoDate | null;
  daysCount: number;
  plan: { width: number; height: number; bearing: number };
  geo: { lat: number; lon: number } | null;
  hours: Window[];
  texts: Record<string, { fa: string; en: string }>;
};

/** One of the edition's words; empty text where the organisers gave none. */
export function editionText(
  edition: Pick<Edition, 'texts'>,
  locale: Locale,
  key: string,
): LocalText {
  const text = edition.texts[key];
  return localText(locale, text?.fa ?? '', text?.en);
}

/** The days of the fair, 1 … n. */
export const fairDays = (edition: Pick<Edition, 'daysCount'>): number[] =>
  Array.from({ length: edition.daysCount }, (_, i) => i + 1);

/** The date of a fair day; null while the opening date is not known. Day 0 is the day before the opening. */
export const dayDate = ({ startDate }: Pick<Edition, 'startDate'>, day: number): IsoDate | null =>
  startDate === null ? null : addDays(startDate, day - 1);

/** The fair day a date is, also before (0, −1 …) and after; null while the opening date is not known. */
export const dayOf = ({ startDate }: Pick<Edition, 'startDate'>, date: IsoDate): number | null =>
  startDate === null ? null : dayNumber(date) - dayNumber(startDate) + 1;

/** The instant of a minute of a fair day; null while the opening date is not known. */
export function instantOf(
  edition: Pick<Edition, 'startDate'>,
  day: number,
  minute: number,
): Date | null {
  const date = dayDate(edition, day);
  return date === null ? null : tehranInstant(date, minute);
}

/** The opening windows of one day, in their order. */
export const windowsOf = ({ hours }: Pick<Edition, 'hours'>, day: number): Window[] =>
  hours.filter((window) => window.day === day).sort((a, b) => a.opens - b.opens);
