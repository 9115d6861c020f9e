import { authorName } from '@/lib/i18n/author';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { Conflict, FieldProblems, Problem, Result } from '@/lib/result';
import { localDigits, number } from '@/lib/text/format';

/** Field name → sentences in the reader's language; `''` concerns the form as a whole. */
export type FieldSentences = Record<string, string[]>;

/** What a form is told after a change: sentences and values only, nothing of the database. */
export type Told<T = undefined> =
  | { ok: true; value: T }
  | { ok: false; reason: 'invalid'; fields: FieldSentences }
  | { ok: false; reason: 'conflict'; conflict: Conflict }
  | { ok: false; reason: 'missing' | 'forbidden' | 'unauthenticated' | 'throttled' };

/** Narrows a result for the browser: no cache tags, and its problems in words. */
export function told<T>(locale: Locale, result: Result<T>): Told<T> {
  if (result.ok) return { ok: true, value: result.value };
  if (result.reason === 'conflict') {
    const { conflict } = result;
    const changedBy = authorName(locale, conflict.changedBy);
    return { ...result, conflict: { ...conflict, changedBy } };
  }
  if (result.reason !== 'invalid') return result;
  return { ok: false, reason: 'invalid', fields: sentences(locale, result.problems) };
}

/** Problems as sentences. */
export const sentences = (locale: Locale, problems: FieldProblems): FieldSentences =>
  Object.fromEntries(
    Object.entries(problems).map(([field, list]) => [field, list.map((p) => worded(locale, p))]),
  );

function worded(locale: Locale, { key, params = {} }: Problem): string {
  const { problems } = dictionary(locale);
  const local = Object.entries(params).map(([name, value]) => [
    name,
    name === 'who' && typeof value === 'string' ? authorName(locale, value) : shown(locale, value),
  ]);
  const sentence = problems[key] ?? problems.wrong;
  if (!sentence) throw new Error(`no words for the problem ${key}`);
  return sentence(Object.fromEntries(local));
}

function shown(locale: Locale, value: string | number | string[]): string {
  if (typeof value === 'number') return number(locale, value);
  if (typeof value === 'string') return localDigits(locale, value);
  return value.map((part) => localDigits(locale, part)).join(locale === 'fa' ? '، ' : ', ');
}
