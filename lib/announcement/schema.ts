import { z } from 'zod';
import { parseJalaliDate, toGregorian, type IsoDate } from '@/lib/calendar/jalali';
import { line, paragraphs, parsed, requiredLine, target, timeOfDay } from '@/lib/forms/fields';
import { parseWhole } from '@/lib/text/parse-number';

export const LEVELS = ['info', 'important'] as const;

/** A day as people type it: a Jalali date, or the number of a fair day. */
export type TypedDay = { date: IsoDate } | { day: number };

/** «۱۴۰۵/۹/۱» or «۲»; a number alone is a fair day (0 and less: before the opening). */
export function parseDay(text: string): TypedDay | null {
  const date = parseJalaliDate(text);
  if (date) return { date: toGregorian(date) };
  const day = parseWhole(text);
  return day !== null && Math.abs(day) < 1000 ? { day } : null;
}

const fields = {
  titleFa: requiredLine(),
  titleEn: line(),
  bodyFa: paragraphs(),
  bodyEn: paragraphs(),
  level: z.enum(LEVELS),
  publishDate: parsed(parseDay, 'not_a_date'),
  publishTime: timeOfDay,
  expiresDate: parsed(parseDay, 'not_a_date'),
  expiresTime: timeOfDay,
};

export const newAnnouncement = z.strictObject(fields);
export const announcementForm = z.strictObject({ ...target, ...fields });
export type AnnouncementInput = z.infer<typeof newAnnouncement>;

/** The columns. Days count from the edition's day 1. */
export type AnnouncementData = {
  titleFa: string;
  titleEn: string;
  bodyFa: string;
  bodyEn: string;
  level: string;
  publishDay: number;
  publishMinute: number;
  expiresDay: number;
  expiresMinute: number;
};
