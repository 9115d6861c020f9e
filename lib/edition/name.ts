import type { Locale } from '@/lib/i18n/locale';
import { editionText, type Edition } from './rules';

/**
 * The fair's name in two parts: "Rasht Sakht — Made in Rasht" is `short` "Rasht Sakht" for the header and
 * `rest` "Made in Rasht". Null where there is no name yet.
 */
export function fairName(
  edition: Pick<Edition, 'texts'> | null,
  locale: Locale,
): { short: string; rest: string; lang: Locale } | null {
  if (!edition) return null;
  const { text, lang } = editionText(edition, locale, 'fair_name');
  const [short = '', rest = ''] = text.split(/\s+[—–]\s+/, 2);
  return short ? { short, rest, lang } : null;
}
