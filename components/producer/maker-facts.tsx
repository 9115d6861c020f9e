import { Local } from '@/components/site/local';
import { editionText, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale, LocalText } from '@/lib/i18n/locale';
import type { ProducerStory } from '@/lib/producer/item';
import { toGregorian } from '@/lib/calendar/jalali';
import { number, wholeYear } from '@/lib/text/format';

/** The edition's word for a kind or a place of makers, ours for a kind that every fair knows; at last the code itself. */
export function codeWord(
  edition: Pick<Edition, 'texts'>,
  locale: Locale,
  of: 'kind' | 'place',
  code: string,
): LocalText {
  const word = editionText(edition, locale, `${of}_${code}`);
  if (word.text) return word;
  const { kinds } = dictionary(locale).makers;
  const ours = of === 'kind' && Object.hasOwn(kinds, code) ? kinds[code] : undefined;
  return ours ? { text: ours, lang: locale } : { text: code, lang: 'en' };
}

/** A Solar Hijri year; in English the Gregorian one in which it began stands before it. */
function yearOf(locale: Locale, year: number): string {
  if (locale === 'fa') return wholeYear('fa', year);
  return `${toGregorian({ year, month: 1, day: 1 }).slice(0, 4)} (${year})`;
}

/** Kind, place, year and size, as far as they are known. */
export function MakerFacts({
  maker,
  edition,
  locale,
}: {
  maker: ProducerStory;
  edition: Pick<Edition, 'texts'>;
  locale: Locale;
}) {
  const { terms, people } = dictionary(locale).makers;
  const own = (text: string): LocalText => ({ text, lang: locale });
  const { founded, employees } = maker;
  const facts: [term: string, value: LocalText][] = [
    [terms.kind, codeWord(edition, locale, 'kind', maker.kind)],
    [terms.place, codeWord(edition, locale, 'place', maker.place)],
  ];
  if (founded !== null) facts.push([terms.founded, own(yearOf(locale, founded))]);
  if (employees !== null)
    facts.push([terms.employees, own(people(employees, number(locale, employees)))]);
  return (
    <dl className="spec">
      {facts.map(([term, value]) => [
        <dt key={term}>{term}</dt>,
        <dd key={`${term}:`}>
          <Local of={value} locale={locale} />
        </dd>,
      ])}
    </dl>
  );
}
