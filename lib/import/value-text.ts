import { toJalali } from '@/lib/calendar/jalali';
import type { Value } from '@/lib/import/model';
import type { ImportWords } from '@/lib/import/words';
import { withoutInvisible } from '@/lib/text/invisible';

const two = (n: number) => String(n).padStart(2, '0');

/** Minutes after midnight as HH:MM. */
export const clockTime = (minutes: number): string =>
  `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** An ISO day as files hold it: YYYY/MM/DD, Jalali. */
export function jalaliText(date: string): string {
  const { year, month, day } = toJalali(date);
  return `${year}/${two(month)}/${two(day)}`;
}

/** Fields that hold minutes after midnight. */
const TIMES = new Set(['start', 'end', 'publishMinute', 'expiresMinute']);
const SHOWN = 80;

/** Text on one line, cut where it is long. */
export function shortened(text: string): string {
  const line = withoutInvisible(text)
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, ' ')
    .trim();
  const letters = Array.from(line);
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : line;
}

/** A value of the model as the file it came from would hold it, for people to compare. */
export function valueText({ report }: ImportWords, field: string, value: Value): string {
  if (value === null) return field === 'priceToman' ? report.byAgreement : report.empty;
  if (value === '') return report.empty;
  if (typeof value === 'boolean') return value ? report.yes : report.no;
  if (typeof value === 'number') return TIMES.has(field) ? clockTime(value) : String(value);
  return field === 'startDate' ? jalaliText(value) : shortened(value);
}
