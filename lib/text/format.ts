import { amountsEn } from '@/lib/i18n/format/en';
import { amountsFa } from '@/lib/i18n/format/fa';
import type { Locale } from '@/lib/i18n/locale';
import { persianDigits } from '@/lib/text/digits';

const AMOUNTS = { fa: amountsFa, en: amountsEn };

/** A minus that keeps its side in right-to-left text, as CLDR writes it for Persian. */
const MINUS_FA = '\u200e\u2212';

/**
 * A number for reading, thousands grouped, at most three decimals: «۱٬۲۵۰٫۵», "1,250.5".
 * Throws RangeError for NaN, infinities and numbers whose digits are no longer exact.
 */
export function number(locale: Locale, n: number): string {
  if (!(Math.abs(n) <= Number.MAX_SAFE_INTEGER)) throw new RangeError(`not a number to show: ${n}`);
  const [whole = '', fraction] = String(Number(Math.abs(n).toFixed(3))).split('.');
  const sign = n < 0 && (whole !== '0' || fraction) ? (locale === 'fa' ? MINUS_FA : '-') : '';
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, locale === 'fa' ? '٬' : ',');
  const decimals = fraction ? `${locale === 'fa' ? '٫' : '.'}${fraction}` : '';
  return sign + localDigits(locale, grouped + decimals);
}

/** A year, a booth number or another number that is a name: digits of the language, no grouping. */
export const wholeYear = (locale: Locale, n: number): string => localDigits(locale, String(n));

/** Any text with its digits in the reader's script; English keeps the text as it is. */
export const localDigits = (locale: Locale, text: string): string =>
  locale === 'fa' ? persianDigits(text) : text;

/** A price in whole tomans: «۱٬۲۵۰٬۰۰۰ تومان»; nought is free, null is by agreement («توافقی»). */
export function price(locale: Locale, toman: number | null): string {
  const words = AMOUNTS[locale];
  if (toman === null) return words.byAgreement;
  return toman === 0 ? words.free : words.toman(toman, number(locale, toman));
}

/** The n-th day of the fair, from 1: «روز اول», "Day 1". Throws RangeError for anything but a whole n ≥ 1. */
export function ordinalDay(locale: Locale, n: number): string {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`not a day of the fair: ${n}`);
  return AMOUNTS[locale].day(n, number(locale, n));
}
