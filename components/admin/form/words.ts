import type { Dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';

/** The sentences that a listing's form needs in the browser: the dictionary's `admin.form`; `{name}` stands for a value. */
export type FormWords = { locale: Locale } & Dictionary['admin']['form'];

/** Puts values into a sentence. */
export const filled = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
