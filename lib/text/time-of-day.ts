import { latinDigits } from '@/lib/text/digits';
import { onlyVisible } from '@/lib/text/invisible';

/**
 * A time of day as typed or as a spreadsheet holds it («۹:۳۰», "09:30", "09:30:00"), in minutes
 * since midnight, 0 to 1439. Null for all else, 24:00 and seconds included.
 */
export function parseTime(text: string): number | null {
  const plain = latinDigits(onlyVisible(text)).trim();
  const found = /^([0-9]{1,2}) ?[:\u2236\uff1a] ?([0-9]{2})(?::00)?$/.exec(plain);
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2]);
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}

const pad = (n: number) => String(n).padStart(2, '0');

/** Minutes after midnight as `parseTime` reads them, in Latin digits: 570 → "09:30". */
export const timeText = (minute: number): string =>
  `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
