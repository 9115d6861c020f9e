/** The languages of the site. Persian is the first and has no prefix in addresses. */
export const LOCALES = ['fa', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const isLocale = (value: string): value is Locale =>
  (LOCALES as readonly string[]).includes(value);

/** `<html lang>` and `dir` for a locale. */
export const htmlAttributes = (locale: Locale) =>
  locale === 'fa'
    ? ({ lang: 'fa-IR', dir: 'rtl' } as const)
    : ({ lang: 'en', dir: 'ltr' } as const);

/** A text together with the language it is really in: English falls back to Persian. */
export type LocalText = { text: string; lang: Locale };

/** Picks the reader's language, or Persian where no English was given. `lang` says which it became. */
export function localText(locale: Locale, fa: string, en: string | null | undefined): LocalText {
  return locale === 'en' && en ? { text: en, lang: 'en' } : { text: fa, lang: 'fa' };
}

/** The language an address asks for; whatever is none of them (a wrong address) is answered in Persian. */
export const localeOf = (value: string): Locale => (isLocale(value) ? value : 'fa');
