import { Local } from '@/components/site/local';
import { ChipLink } from '@/components/ui/chip';
import { isNarrowed, turned, withoutFilters } from '@/lib/directory/asked';
import { FACETS } from '@/lib/directory/facts';
import { dictionary } from '@/lib/i18n/dictionary';
import { nameOf } from './groups';
import { to, type List } from './list';
import { priceWords } from './price-words';

/** What narrows the list, each with the way to take it off. */
export function Chips(list: List) {
  const { locale, shape, asked, groups } = list;
  if (!isNarrowed(asked)) return null;
  const words = dictionary(locale).directory;
  const price = priceWords(locale, asked);
  const chosen = FACETS.flatMap((facet) =>
    asked[facet].map((value) => ({
      name: nameOf(groups, locale, facet, value),
      without: turned(asked, facet, value),
    })),
  );
  if (price) {
    const without = { ...asked, min: undefined, max: undefined, after: undefined };
    chosen.push({ name: { text: price, lang: locale }, without });
  }
  return (
    <nav className="filter-chips" aria-label={words.chosen}>
      {chosen.map(({ name, without }) => (
        <ChipLink
          key={to(list, without)}
          href={to(list, without)}
          on
          removes
          label={words.remove(name.text)}
        >
          <Local of={name} locale={locale} />
        </ChipLink>
      ))}
      <a className="more" href={to(list, withoutFilters(asked, shape))}>
        {words.clear}
      </a>
    </nav>
  );
}
