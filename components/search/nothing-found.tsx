import { ChipLink } from '@/components/ui/chip';
import { Empty } from '@/components/ui/empty';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { Browse } from './browse';

/** In place of results: what to try, each word by itself, and the categories. */
export function NothingFound({
  locale,
  q,
  words,
}: {
  locale: Locale;
  q: string;
  words: readonly string[];
}) {
  const { none, noWords } = dictionary(locale).search;
  const [title, text] =
    words.length === 0 ? [noWords.title, noWords.text] : [none.title(q), none.text];
  return (
    <>
      <Empty className="mt-8" title={title} text={text}>
        {words.length > 1 && (
          <nav aria-label={none.single} className="mt-4">
            <p className="mb-2 font-bold">{none.single}</p>
            <ul className="flex flex-wrap gap-2">
              {words.map((word) => (
                <li key={word}>
                  <ChipLink href={paths.search(locale, word)}>{word}</ChipLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </Empty>
      <Browse locale={locale} />
    </>
  );
}
