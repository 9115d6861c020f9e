import { latinDigits, persianDigits } from '@/lib/text/digits';
import { onlyVisible } from '@/lib/text/invisible';
import type { Locale } from '@/lib/i18n/locale';

const SEPARATORS = /[\s()./\-\u2010-\u2015\u2212]/g;

/** +98, 0098 or 98, then perhaps a "(0)" that belongs to the national form, then ten digits. */
const IRANIAN = /^(?:(?:\+|00)?980?|0)?([1-9][0-9]{9})$/;

/** E.164: country code and number, fifteen digits at most. */
const FOREIGN = /^(?:\+|00)((?!98|0)[0-9]{8,15})$/;

/**
 * A phone number in E.164 ("+989122002580"), or null. Iranian numbers with their area or mobile code
 * in any usual spelling, also without the nought that spreadsheets eat; foreign ones only with "+" or
 * "00" and their country code. Refuses short local numbers, extensions and anything with letters.
 */
export function phoneE164(text: string): string | null {
  const digits = latinDigits(onlyVisible(text)).trim().replace(SEPARATORS, '');
  const iranian = IRANIAN.exec(digits)?.[1];
  if (iranian) return `+98${iranian}`;
  const foreign = FOREIGN.exec(digits)?.[1];
  return foreign ? `+${foreign}` : null;
}

/**
 * An E.164 number for reading: «۰۱۳-۳۳۲۲-۱۱۰۰» and «۰۹۱۲-۲۰۰-۲۵۸۰» in Persian, "+98 13 3322 1100" in
 * English; foreign numbers ungrouped. Stand it in `<bdi dir="ltr">`; link with the E.164 form.
 */
export function phoneDisplay(locale: Locale, e164: string): string {
  const [, area = '', first = '', last = ''] =
    /^\+98(9[0-9]{2}|[0-9]{2})([0-9]{3,4})([0-9]{4})$/.exec(e164) ?? [];
  if (locale === 'en') return area ? `+98 ${area} ${first} ${last}` : e164;
  return persianDigits(area ? `0${area}-${first}-${last}` : e164);
}
