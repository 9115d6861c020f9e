import { parseJalaliDate, toGregorian, toJalali, type IsoDate } from '@/lib/calendar/jalali';
import { parseHours, type Hours } from '@/lib/edition/hours-text';
import { FIXED_TEXTS, isTextKey } from '@/lib/edition/text-keys';
import * as cell from '@/lib/import/cells';
import type { CellParser } from '@/lib/import/cells';
import type { EditionValues } from '@/lib/import/model';
import { parsed, refused } from '@/lib/import/problem';
import type { RawCell } from '@/lib/import/table';
import { DAYS_MAX, PLAN_MAX } from '@/lib/limits';

/** What one day's opening hours are. */
export type Windows = Hours[];

/** Settings that are the edition's own columns, by key. Hours are of every day. */
export type MachineValues = Omit<EditionValues, 'texts' | 'hours'> & { hours: Windows };
export type MachineField = keyof MachineValues;

const startDate: CellParser<IsoDate> = (text) => {
  const date = parseJalaliDate(text);
  return date ? parsed(toGregorian(date)) : refused({ id: 'notDate' });
};

/** `10:00-13:00|16:00-21:00`, and whatever else people write for it. */
const hours: CellParser<Windows> = (text) => {
  const windows = parseHours(text);
  return windows && windows.length > 0 ? parsed(windows) : refused({ id: 'notHours' });
};

/** Degrees clockwise; 270 and -90 are the same. */
const bearing: CellParser<number> = (text) => {
  const degrees = cell.decimal(-360, 360)(text);
  return degrees.ok ? parsed((degrees.value + 360) % 360) : degrees;
};

type Machine = {
  [Field in MachineField]: { field: Field; parse: CellParser<MachineValues[Field]> };
};
const machine = <Field extends MachineField>(
  field: Field,
  parse: CellParser<MachineValues[Field]>,
) => ({ field, parse });

/** Keys whose value is for programs, the same in both languages. */
export const MACHINE: ReadonlyMap<string, Machine[MachineField]> = new Map<
  string,
  Machine[MachineField]
>([
  ['start_date_jalali', machine('startDate', startDate)],
  ['days_count', machine('daysCount', cell.whole(1, DAYS_MAX))],
  ['opening_hours_spec', machine('hours', hours)],
  ['plan_width_m', machine('planWidth', cell.size(PLAN_MAX))],
  ['plan_height_m', machine('planHeight', cell.size(PLAN_MAX))],
  ['geo_lat', machine('geoLat', cell.decimal(-90, 90))],
  ['geo_lon', machine('geoLon', cell.decimal(-180, 180))],
  ['plan_bearing_deg', machine('planBearing', bearing)],
]);

/** Whether there is a setting of this name. */
export const isSetting = (key: string): boolean => MACHINE.has(key) || isTextKey(key);

/** For messages: the names of all settings. */
export const KNOWN_SETTINGS = [
  ...Object.keys(FIXED_TEXTS),
  ...MACHINE.keys(),
  'about_1…',
  'faq_1_q…',
  'faq_1_a…',
  'place_<code>',
  'kind_<code>',
].join(', ');

/** What a new edition cannot be without. */
export const NEEDED_SETTINGS = ['fair_name', 'days_count', 'plan_width_m', 'plan_height_m'];

/** How the words of a setting are read. */
export function wordsParser(key: string): CellParser<string> {
  if (key === 'fair_name') return cell.name;
  if (key.endsWith('_url')) return cell.link;
  if (key === 'contact_email') return cell.email;
  return key === 'contact_phone' ? cell.phone : cell.prose;
}

/**
 * A workbook's date cell as Jalali text: LibreOffice takes «1404/02/08» for a day of the year 1404, Excel
 * knows Gregorian days only. Anything else stays as it is.
 */
export function withJalaliDate(raw: RawCell): RawCell {
  if (typeof raw !== 'object' || raw.odd !== 'date') return raw;
  const [year = 0, month, day] = raw.text.split('-').map(Number);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(raw.text)) return raw;
  if (year <= 1500) return `${year}/${month}/${day}`;
  const jalali = toJalali(raw.text);
  return `${jalali.year}/${jalali.month}/${jalali.day}`;
}
