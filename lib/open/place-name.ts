import { inLocale } from '@/lib/i18n/both';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { PlaceRecord } from '@/lib/session/place-record';
import { wholeYear } from '@/lib/text/format';

/** A session's place on one line: «غرفهٔ ۱۲، مرواربافی شاخهٔ تر», "Main stage". */
export function placeName(locale: Locale, place: PlaceRecord): string {
  if (place.kind === 'landmark') return inLocale(locale, place.name).text;
  const { booth, comma } = dictionary(locale).schedule;
  const number = booth(wholeYear(locale, place.number));
  return place.name ? number + comma + inLocale(locale, place.name).text : number;
}
