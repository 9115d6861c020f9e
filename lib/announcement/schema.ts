import { z } from 'zod';
import { parseJalaliDate, toGregorian, type IsoDate } from '@/lib/calendar/jalali';
import { line, paragraphs, parsed, requiredLine, target, timeOfDay } from '@/lib/forms/fields';
import { parseWhole } from '@/lib/text/parse-number';

/** A day as typed: a Jalali date («۱۴۰۵/۹/۱»), or the number of a fair day where no date is known yet. */
export type TypedDay = { date: IsoDate } | { day: number };

const day = parsed((text): TypedDay | null => {
  const date = parseJalaliDate(text);
  if (date) return { date: toGregorian(date) };
  const number = parseWhole(text);
  return number === null ? null : { day: number };
}, 'not_a_date');

const fields = {
  titleFa: requiredLine(),
  titleEn: line(),
  bodyFa: paragraphs(),
  bodyEn: paragraphs(),
  level: z.enum(['info', 'important']),
  publishDate: day,
  publishTime: timeOfDay,
  expiresDate: day,
  expiresTime: timeOfDay,
};

export const newAnnouncement = z.strictObject(fields);
export const announcementForm = z.strictObject({ ...target, ...fields });
export type AnnouncementInput = z.infer<typeof newAnnouncement>;
