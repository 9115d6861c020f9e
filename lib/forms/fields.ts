import { z } from 'zod';
import { lengthOf, LINK_MAX, NAME_MAX, TEXT_MAX } from '@/lib/limits';
import { canonical, canonicalMultiline } from '@/lib/text/canonical';
import { latinDigits } from '@/lib/text/digits';
import { parseDecimal, parseWhole } from '@/lib/text/parse-number';
import { phoneE164 } from '@/lib/text/phone';
import { slug, slugFits, SLUG_MAX_BYTES } from '@/lib/text/slug';
import { parseTime } from '@/lib/text/time-of-day';

// Control characters but tab and the line ends; Unicode Cc. Half a surrogate pair is no character either.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
const raw = z
  .string()
  .refine((text) => !CONTROL.test(text) && text.isWellFormed(), 'control_character');

const cleaned = (clean: (text: string) => string, max: number, required = false) =>
  raw.transform((text, context) => {
    const value = clean(text);
    if (required && value === '') context.addIssue({ code: 'custom', message: 'required' });
    if (lengthOf(value) > max)
      context.addIssue({ code: 'custom', message: 'too_long', params: { max } });
    return value;
  });

/** One line of canonical Persian, at most `max` characters; empty where not required. */
export const line = (max = NAME_MAX) => cleaned(canonical, max);
export const requiredLine = (max = NAME_MAX) => cleaned(canonical, max, true);
/** A text that keeps its line breaks. */
export const paragraphs = (max = TEXT_MAX) => cleaned(canonicalMultiline, max);
export const requiredParagraphs = (max = TEXT_MAX) => cleaned(canonicalMultiline, max, true);

/** A checkbox: the browser sends `on` or nothing. */
export const flag = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

/** A value that `parse` reads from what was typed; null there becomes the problem `key`. */
export const parsed = <T>(parse: (text: string) => T | null, key: string) =>
  raw.transform((text, context) => {
    const value = parse(text.trim());
    if (value === null) {
      context.addIssue({ code: 'custom', message: text.trim() === '' ? 'required' : key });
      return z.NEVER;
    }
    return value;
  });
/** The same, or null where nothing was typed. */
export const orNone = <T>(parse: (text: string) => T | null, key: string) =>
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
/** A phone number as it was typed but for its digits, if it is one that can be dialled. */
export const phoneOrNone = orNone(
  (text) => (phoneE164(text) === null ? null : latinDigits(canonical(text))),
  'not_a_phone',
);
/** An http(s) address as the URL parser writes it, without a password. */
export const linkOrNone = orNone((text) => {
  if (text.length > LINK_MAX || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username + url.password !== '' || url.href.length > LINK_MAX) return null;
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}, 'not_a_link');
/** An e-mail address by its shape; whether anybody reads it, nobody can know. RFC 5321 allows 254 characters. */
export const emailOrNone = orNone(emailOf, 'not_an_email');
/** Where somebody is reached: a phone number that can be dialled or an e-mail address; empty for none. */
export const contactOrEmpty = orNone(
  (text) => (phoneE164(text) === null ? emailOf(text) : latinDigits(canonical(text))),
  'not_a_contact',
).transform((contact) => contact ?? '');

function emailOf(text: string): string | null {
  const address = latinDigits(canonical(text));
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address) && address.length <= 254 ? address : null;
}
/** The last part of an address; empty where it is to be made from the name. */
export const slugOrEmpty = orNone((text) => slug(text) || null, 'not_a_slug').transform(
  (made, context) => {
    if (made && !slugFits(made)) {
      const params = { latin: SLUG_MAX_BYTES, persian: SLUG_MAX_BYTES / 2 };
      context.addIssue({ code: 'custom', message: 'slug_too_long', params });
    }
    return made ?? '';
  },
);
/** A word for programs, such as a colour or an icon; empty where there is none. */
export const wordOrEmpty = orNone((text) => {
  const word = latinDigits(canonical(text)).toLowerCase();
  return /^[a-z][a-z0-9-]{0,59}$/.test(word) ? word : null;
}, 'not_a_word').transform((word) => word ?? '');

/** An id chosen from a list; whether there is such a row is the database's word. */
export const id = whole(1, 2 ** 31 - 1);
export const idOrNone = wholeOrNone(1, 2 ** 31 - 1);

/** What every form that edits a listing also sends: which one, and the version it was opened at. */
export const target = { id, version: whole(1, 2 ** 31 - 1) };
/** What the buttons send that publish, hide, remove or restore a listing. */
export const targetForm = z.strictObject(target);
