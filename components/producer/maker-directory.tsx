import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { siteEdition } from '@/lib/edition/cached';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale, LocalText } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { siteProducers } from '@/lib/producer/cached';
import type { ProducerCard } from '@/lib/producer/item';
import { number, wholeYear } from '@/lib/text/format';
import { codeWord } from './maker-facts';
import { MakerRow } from './maker-row';

/** All makers by name, those of earlier editions too. */
export async function MakerDirectory({ locale }: { locale: Locale }) {
  const words = dictionary(locale).makers;
  const [makers, edition] = await Promise.all([siteProducers(locale), siteEdition()]);
  if (makers.length === 0) {
    const { title, text, home } = words.empty;
    return (
      <Empty
        title={title}
        text={text}
        className="mt-6"
        action={<LinkButton href={paths.home(locale)}>{home}</LinkButton>}
      />
    );
  }
  return (
    <>
      <p className="mt-4 mb-3 text-fs-2">
        <b>{words.count(makers.length, number(locale, makers.length))}</b>
      </p>
      <ul className="gap-x-12 lines lg:columns-2">
        {makers.map((maker) => (
          <li key={maker.slug} className="break-inside-avoid">
            <MakerRow
              locale={locale}
              href={paths.producer(locale, maker.slug)}
              booth={maker.booth}
              token={maker.token}
              name={maker.name}
              line={lineOf(locale, edition, maker)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** «غرفهٔ ۱۲، کارگاه، شهر رشت»; in one language, Persian where English is not known of all. */
function lineOf(
  locale: Locale,
  edition: Pick<Edition, 'texts'> | null,
  { booth, kind, place }: ProducerCard,
): LocalText {
  const given = edition ?? { texts: {} };
  const parts = (wanted: Locale) => [
    codeWord(given, wanted, 'kind', kind),
    codeWord(given, wanted, 'place', place),
  ];
  const lang = parts(locale).every((part) => part.lang === locale) ? locale : 'fa';
  const words = dictionary(lang).makers;
  const told = parts(lang).map((part) => part.text);
  if (booth !== null) told.unshift(words.booth(wholeYear(lang, booth)));
  return { text: told.join(words.comma), lang };
}
