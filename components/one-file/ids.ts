import type { Locale } from '@/lib/i18n/locale';

/** The places in the file that links lead to; those of the English part begin with `en-`. */
const idOf = (locale: Locale, name: string) => (locale === 'fa' ? name : `en-${name}`);

export const ids = {
  home: (locale: Locale) => idOf(locale, 'home'),
  booths: (locale: Locale) => idOf(locale, 'booths'),
  others: (locale: Locale) => idOf(locale, 'others'),
  plan: (locale: Locale) => idOf(locale, 'plan'),
  programme: (locale: Locale) => idOf(locale, 'programme'),
  visit: (locale: Locale) => idOf(locale, 'visit'),
  search: (locale: Locale) => idOf(locale, 'search'),
  day: (locale: Locale, day: number) => idOf(locale, `d${day}`),
  /** By its number, as on the site's plan. */
  booth: (locale: Locale, number: number) => idOf(locale, `b${number}`),
  mark: (locale: Locale, number: number) => idOf(locale, `plan-${number}`),
  product: (locale: Locale, id: number) => idOf(locale, `p${id}`),
  session: (locale: Locale, id: number) => idOf(locale, `s${id}`),
};
