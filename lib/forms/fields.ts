import { z } from 'zod';
import { LINK_MAX, NAME_MAX, TEXT_MAX } from '@/lib/limits';
import { canonical, canonicalMultiline } from '@/lib/text/canonical';
import { parseDecimal, parseWhole } from '@/lib/text/parse-number';
import { phoneE164 } from '@/lib/text/phone';
import { parseTime } from '@/lib/text/time-of-day';

// Control characters but tab and the line ends; Unicode Cc.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
const raw = z.string().refine((text) => !CONTROL.test(text), 'control_character');

/** One line of canonical Persian, at most `max` characters; empty where not required. */
export const line = (max = NAME_MAX) => raw.transform(canonical).pipe(z.string().max(max));
export const requiredLine = (max = NAME_MAX) =>
  raw.transform(canonical).pipe(z.string().min(1).max(max));
/** A text that keeps its line breaks. */
export const paragraphs = (max = TEXT_MAX) =>
  raw.transform(canonicalMultiline).pipe(z.string().max(max));

/** A checkbox: the browser sends `on` or nothing. */
export const flag = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

const parsed = <T>(parse: (text: string) => T | null, key: string) =>
  raw.transform((text, context) => {
    const value = parse(text.trim());
    if (value === null) {
      context.addIssue({ code: 'custom', message: text.trim() === '' ? 'required' : key });
      return z.NEVER;
    }
    return value;
  });
const orNone = <T>(parse: (text: string) => T | null, key: string) =>
  raw.transform((text, context) => {
    if (text.trim() === '') return null;
    const value = parse(text.trim());
    if (value === null) {
      context.addIssue({ code: 'custom', message: key });
      return z.NEVER;
    }
    return value;
  });

/** A whole number typed with Persian, Arabic or Latin digits. */
export const whole = (min: number, max: number) =>
  parsed(parseWhole, 'not_whole').pipe(z.number().int().min(min).max(max));
export const wholeOrNone = (min: number, max: number) =>
  orNone(parseWhole, 'not_whole').pipe(z.number().int().min(min).max(max).nullable());
/** Metres, degrees: «۱۲٫۵», 12.5. */
export const decimal = (min: number, max: number) =>
  parsed(parseDecimal, 'not_a_number').pipe(z.number().min(min).max(max));
export const decimalOrNone = (min: number, max: number) =>
  orNone(parseDecimal, 'not_a_number').pipe(z.number().min(min).max(max).nullable());
/** «۱۷:۳۰» → minutes after midnight. */
export const timeOfDay = parsed(parseTime, 'not_a_time');
/** A phone number as it was typed, canonical, if it is one that can be dialled. */
export const phoneOrNone = orNone(
  (text) => (phoneE164(text) === null ? null : canonical(text)),
  'not_a_phone',
);
/** An http(s) link, normalised by the URL parser. */
export const linkOrNone = orNone((text) => {
  if (text.length > LINK_MAX || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}, 'not_a_link');
/** An id chosen from a list; whether it exists is the database's word. */
export const id = whole(1, 2 ** 31 - 1);
export const idOrNone = wholeOrNone(1, 2 ** 31 - 1);

/** What every form that edits a listing also sends: which one, and the version it was opened at. */
export const target = { id, version: whole(1, 2 ** 31 - 1) };
