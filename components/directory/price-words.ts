import type { Range } from '@/lib/directory/narrow';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { number } from '@/lib/text/format';

/** «از ۲۰۰٬۰۰۰», «تا ۵۰۰٬۰۰۰», «۲۰۰٬۰۰۰ تا ۵۰۰٬۰۰۰»; nothing without a bound. */
export function priceWords(locale: Locale, { min, max }: Range): string {
  const words = dictionary(locale).directory;
  if (min !== undefined && max !== undefined) {
    return words.between(number(locale, min), number(locale, max));
  }
  if (min !== undefined) return words.from(number(locale, min));
  return max === undefined ? '' : words.upTo(number(locale, max));
}
