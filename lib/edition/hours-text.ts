import { latinDigits } from '@/lib/text/digits';
import { parseTime, timeText } from '@/lib/text/time-of-day';

/** An opening window in minutes after midnight. */
export type Hours = { opens: number; closes: number };

/** 24:00 closes a day; it is no time anything begins. */
const closing = (text: string) => (/^24:00$/.test(latinDigits(text)) ? 1440 : parseTime(text));

/**
 * Reads what people type as a day's hours: «۱۰:۰۰–۱۳:۰۰، ۱۶:۰۰ تا ۲۱», `10:00-13:00|16:00-21:00`. Windows
 * are parted by a comma, «،», «و», `|` or `;`. Empty means closed.
 * @returns null where it cannot be read, where a window ends before it begins, or where two overlap
 */
export function parseHours(text: string): Hours[] | null {
  const parts = text
    .split(/[,،؛;|\n]|\sو\s/)
    .map((part) => part.trim())
    .filter(Boolean);
  const hours: Hours[] = [];
  for (const part of parts) {
    const [from, to, more] = part.split(/\s*(?:[-–—−]|\sتا\s|\sto\s)\s*/);
    if (from === undefined || to === undefined || more !== undefined) return null;
    const opens = parseTime(onTheHour(from));
    const closes = closing(onTheHour(to));
    if (opens === null || closes === null || closes <= opens) return null;
    hours.push({ opens, closes });
  }
  hours.sort((a, b) => a.opens - b.opens);
  const overlap = hours.some((window, i) => i > 0 && window.opens < (hours[i - 1]?.closes ?? 0));
  return overlap ? null : hours;
}

/** «۱۰» alone means ten o'clock. */
const onTheHour = (text: string) => (/^\d{1,2}$/.test(latinDigits(text)) ? `${text}:00` : text);

/** The windows of a day as `parseHours` reads them, in Latin digits. */
export const hoursText = (hours: readonly Hours[]): string =>
  hours.map(({ opens, closes }) => `${timeText(opens)}–${timeText(closes)}`).join(', ');
