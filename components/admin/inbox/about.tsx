import { filled } from '@/components/admin/form/words';
import type { AboutItem } from '@/lib/inquiry/item';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { localDigits } from '@/lib/text/format';

/** What a message is about, in words: «غرفهٔ ۱۲، صنایع دستی مهتاب». */
export function aboutText(locale: Locale, { kind, key, name }: AboutItem): string {
  const { about } = dictionary(locale).inbox;
  const sentence = kind === 'booth' && name ? about.boothOf : about[kind];
  return filled(sentence, { key: localDigits(locale, key), name: name?.text ?? '' });
}

/** Its public page. */
export function aboutPage(locale: Locale, { kind, key }: AboutItem) {
  if (kind === 'booth') return paths.booth(locale, Number(key));
  return kind === 'producer' ? paths.producer(locale, key) : paths.product(locale, key);
}

/** Its form in the admin area. */
export function aboutForm({ kind, key, id }: AboutItem) {
  if (kind === 'booth') return paths.admin.item('booths', key);
  return paths.admin.item(kind === 'producer' ? 'producers' : 'products', id);
}
