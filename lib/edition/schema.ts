import { z } from 'zod';
import { toGregorian, type IsoDate } from '@/lib/calendar/jalali';
import { parseJalaliDate } from '@/lib/calendar/jalali';
import { decimal, decimalOrNone, flag, paragraphs, target, whole } from '@/lib/forms/fields';
import { DAYS_MAX, PLAN_MAX } from '@/lib/limits';
import { parseHours, type Hours } from './hours-text';
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
  startDate: z.string().transform((typed, context): IsoDate | null => {
    if (typed.trim() === '') return null;
    const date = parseJalaliDate(typed);
    if (date) return toGregorian(date);
    context.addIssue({ code: 'custom', message: 'not_a_date' });
    return z.NEVER;
  }),
  daysCount: whole(1, DAYS_MAX),
  planWidth: decimal(1, PLAN_MAX),
  planHeight: decimal(1, PLAN_MAX),
  planBearing: decimal(0, 360),
  geoLat: decimalOrNone(-90, 90),
  geoLon: decimalOrNone(-180, 180),
  notSample: flag,
});

const HOURS = /^hours_(\d{1,2})$/;
const TEXT = /^(.+)_(fa|en)$/;
const words = paragraphs();

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
      const read = words.safeParse(value);
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
  const open = hours.filter(({ day }) => day <= rest.daysCount);
  return { id, version, notSample, data: { ...rest, hours: open, texts: [...texts.values()] } };
});
export type EditionInput = z.infer<typeof editionForm>;
