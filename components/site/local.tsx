import type { LocalText, Locale } from '@/lib/i18n/locale';
import { htmlAttributes } from '@/lib/i18n/locale';

/** `lang` and `dir` for an element whose text is in another language than its page; nothing where it is the same. */
export const localAttributes = ({ lang }: Pick<LocalText, 'lang'>, locale: Locale) =>
  lang === locale ? {} : htmlAttributes(lang);

/**
 * A sentence around a text that may be in another language than the page: that text alone is marked.
 * @param say makes the sentence of a name
 */
export function LocalIn({
  say,
  of,
  locale,
}: {
  say: (name: string) => string;
  of: LocalText;
  locale: Locale;
}) {
  if (of.lang === locale) return say(of.text);
  const [before, after] = say('\0').split('\0');
  return (
    <>
      {before}
      <Local of={of} locale={locale} />
      {after}
    </>
  );
}

/** A text that may be in another language than the page: English falls back to Persian. */
export function Local({ of, locale }: { of: LocalText; locale: Locale }) {
  if (of.lang === locale) return of.text;
  return <bdi {...htmlAttributes(of.lang)}>{of.text}</bdi>;
}
