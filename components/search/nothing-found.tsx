import { ChipLink } from '@/components/ui/chip';
import { Empty } from '@/components/ui/empty';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { Asking } from '@/lib/search/asked';
import type { Found } from '@/lib/search/hit';
import { number } from '@/lib/text/format';
import { Browse } from './browse';
import { Nearest } from './nearest';
import { Understood } from './understood';

type Props = { locale: Locale; asking: Asking; found: Found };

/** In place of results: the words as understood, each by itself, what comes nearest, and the categories. */
export function NothingFound({ locale, asking, found }: Props) {
  const { none, noWords } = dictionary(locale).search;
  const { words, spelled, nearest } = found;
  const [title, text] =
    words.length === 0 ? [noWords.title, noWords.text] : [none.title(asking.q), none.text];
  return (
    <>
      <Empty className="mt-8" title={title} text={text}>
        <Understood locale={locale} asking={asking} found={found} />
        {words.length > 1 && (
          <nav aria-label={none.single} className="mt-4">
            <p className="mb-2 font-bold">{none.single}</p>
            <ul className="flex flex-wrap gap-2">
              {spelled.map((word) => (
                <li key={word}>
                  <ChipLink href={paths.search(locale, word)}>{word}</ChipLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </Empty>
      <Nearest locale={locale} hits={nearest} />
      <Browse locale={locale} />
    </>
  );
}

/** Where the choices leave nothing of what was found. */
export function NoneLeft({ locale, asking, found }: Props) {
  const { noneLeft } = dictionary(locale).search;
  return (
    <Empty className="mt-8" title={noneLeft.title} text={noneLeft.text}>
      <p className="mt-4">
        <a href={paths.search(locale, asking.q, { exact: asking.exact ? 1 : undefined })}>
          {noneLeft.all(number(locale, found.all))}
        </a>
      </p>
    </Empty>
  );
}
