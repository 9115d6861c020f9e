import { Local } from '@/components/site/local';
import { dateRange } from '@/lib/calendar/format';
import { dayDate, editionText, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale, LocalText } from '@/lib/i18n/locale';
import { number } from '@/lib/text/format';

type Props = { locale: Locale; edition: Edition };

/** When, where, on what occasion, who: what the organisers wrote, lines they left empty left out. */
export function FairFacts({ locale, edition }: Props) {
  const { terms, comma } = dictionary(locale).pages.about;
  const text = (key: string) => editionText(edition, locale, key);
  const facts: [term: string, texts: LocalText[]][] = [
    [terms.date, [{ text: dates({ locale, edition }), lang: locale }]],
    [terms.hours, [text('opening_hours')]],
    [terms.venue, [text('venue'), text('city')]],
    [terms.occasion, [text('occasion')]],
    [terms.admission, [text('admission')]],
    [terms.organiser, [text('organiser')]],
  ];
  return (
    <dl className="spec">
      {facts.map(([term, texts]) => {
        const given = texts.filter((one) => one.text !== '');
        if (given.length === 0) return null;
        return [
          <dt key={term}>{term}</dt>,
          <dd key={`${term}:`}>
            {given.map((one, index) => (
              <span key={one.text}>
                {index > 0 && comma}
                <Local of={one} locale={locale} />
              </span>
            ))}
          </dd>,
        ];
      })}
    </dl>
  );
}

function dates({ locale, edition }: Props): string {
  const { daysCount } = edition;
  const [first, last] = [dayDate(edition, 1), dayDate(edition, daysCount)];
  if (first && last) return dateRange(locale, first, last);
  return dictionary(locale).pages.about.undated(daysCount, number(locale, daysCount));
}
