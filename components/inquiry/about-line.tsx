import { Local } from '@/components/site/local';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { OpenAbout } from '@/lib/inquiry/item';
import { paths } from '@/lib/paths';
import { wholeYear } from '@/lib/text/format';

type Props = { about: OpenAbout; locale: Locale };

/** «غرفهٔ ۱۲»; a maker and a product are called by what they are. */
const kindOf = ({ kind, key }: OpenAbout, locale: Locale): string => {
  const words = dictionary(locale).inquiry.about;
  return kind === 'booth' ? words.booth(wholeYear(locale, Number(key))) : words[kind];
};

/** What a message is about, in one line of text. */
export const aboutLabel = (locale: Locale, about: OpenAbout): string =>
  [kindOf(about, locale), about.name?.text].filter(Boolean).join(dictionary(locale).inquiry.comma);

const pathOf = ({ kind, key }: OpenAbout, locale: Locale) =>
  kind === 'booth' ? paths.booth(locale, Number(key)) : paths[kind](locale, key);

/** The way back to what a message is about, or only its name where its page is gone. */
export function AboutLine({ about, shown, locale }: Props & { shown: boolean }) {
  const name = (
    <>
      {kindOf(about, locale)}
      {about.name && dictionary(locale).inquiry.comma}
      {about.name && <Local of={about.name} locale={locale} />}
    </>
  );
  if (!shown) return <p>{name}</p>;
  return (
    <Link href={pathOf(about, locale)} className="more whitespace-normal">
      <Icon name="back" size="s" />
      <span>{name}</span>
    </Link>
  );
}
