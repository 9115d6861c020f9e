import type { Metadata } from 'next';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary, type Dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';

/** The title of an admin page in the organiser's language. */
export async function pageTitle(
  words: (all: Dictionary, locale: Locale) => string,
): Promise<Metadata> {
  const locale = await adminLocale();
  return { title: words(dictionary(locale), locale) };
}
