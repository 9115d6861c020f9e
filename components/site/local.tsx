import type { LocalText, Locale } from '@/lib/i18n/locale';
import { htmlAttributes } from '@/lib/i18n/locale';

/** `lang` and `dir` for an element whose text is in another language than its page; nothing where it is the same. */
export const localAttributes = ({ lang }: Pick<LocalText, 'lang'>, locale: Locale) =>
  lang === locale ? {} : htmlAttributes(lang);

/** A text that may be in another language than the page: English falls back to Persian. */
export function Local({ of, locale }: { of: LocalText; locale: Locale }) {
  if (of.lang === locale) return of.text;
  return <bdi {...htmlAttributes(of.lang)}>{of.text}</bdi>;
}
