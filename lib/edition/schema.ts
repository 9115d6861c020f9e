import { z } from 'zod';
import { parseJalaliDate, toGregorian, type IsoDate } from '@/lib/calendar/jalali';
import { decimal, decimalOrNone, flag, orNone, target, whole } from '@/lib/forms/fields';
import { DAYS_MAX, PLAN_MAX } from '@/lib/limits';
import { parseHours, type Hours } from './hours-text';
import { textField } from './text-fields';
import { isTextKey } from './text-keys';

/** What the settings change: the edition's columns, its hours by day, and its words by key. */
export type EditionData = {
  startDate: IsoDate | null;
  daysCount: number;
  planWidth: number;
  planHeight: number;
  planBearing: number;
  geoLat: number | null;
  geoLon: number | null;
  sample: boolean;
  hours: (Hours & { day: number })[];
  texts: { key: string; fa: string; en: string }[];
};

const fixed = z.strictObject({
  ...target,
  startDate: orNone((typed): IsoDate | null => {
    const date = parseJalaliDate(typed);
    return date && toGregorian(date);
  }, 'not_a_date'),
  daysCount: whole(1, DAYS_MAX),
  planWidth: decimal(1, PLAN_MAX),
  planHeight: decimal(1, PLAN_MAX),
  planBearing: decimal(0, 360),
  geoLat: decimalOrNone(-90, 90),
  geoLon: decimalOrNone(-180, 180),
  notSample: flag,
});

const HOURS = /^hours_([1-9]\d?)$/;
const TEXT = /^(.+)_(fa|en)$/;

type Edited = {
  id: number;
  version: number;
  data: Omit<EditionData, 'sample'>;
  notSample: boolean;
};

/**
 * The settings form: columns by name, `hours_<day>` as typed, `<text key>_fa` and `_en`. Any other field is
 * refused by name. Hours of days that the new count no longer has are left out.
 */
export const editionForm = z.record(z.string(), z.unknown()).transform((form, context): Edited => {
  const columns: Record<string, unknown> = {};
  const hours: EditionData['hours'] = [];
  const texts = new Map<string, { key: string; fa: string; en: string }>();
  const problem = (name: string, key: string) =>
    context.addIssue({ code: 'custom', message: key, path: [name] });

  for (const [name, value] of Object.entries(form)) {
    const day = Number(HOURS.exec(name)?.[1]);
    const [, key = '', side] = TEXT.exec(name) ?? [];
    if (day >= 1) {
      const windows = typeof value === 'string' ? parseHours(value) : null;
      if (windows) hours.push(...windows.map((window) => ({ ...window, day })));
      else problem(name, 'not_hours');
    } else if (isTextKey(key)) {
      const read = textField(key).safeParse(value);
      const text = texts.get(key) ?? { key, fa: '', en: '' };
      if (read.success) texts.set(key, { ...text, [side === 'fa' ? 'fa' : 'en']: read.data });
      else for (const issue of read.error.issues) context.addIssue({ ...issue, path: [name] });
    } else {
      columns[name] = value;
    }
  }
  const read = fixed.safeParse(columns);
  if (!read.success) for (const issue of read.error.issues) context.addIssue({ ...issue });
  if (texts.get('fair_name')?.fa === '') problem('fair_name_fa', 'required');
  if (!read.success) return z.NEVER;
  const { id, version, notSample, ...rest } = read.data;
  if (rest.geoLat === null && rest.geoLon !== null) problem('geoLat', 'required');
  if (rest.geoLon === null && rest.geoLat !== null) problem('geoLon', 'required');
  const open = hours.filter(({ day }) => day <= rest.daysCount);
  return { id, version, notSample, data: { ...rest, hours: open, texts: [...texts.values()] } };
});
export type EditionInput = z.infer<typeof editionForm>;
