import { CategoryMark } from '@/components/category/category-mark';
import { ChipLink } from '@/components/ui/chip';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { choices, type Asking } from '@/lib/search/asked';
import type { Found } from '@/lib/search/hit';
import { number } from '@/lib/text/format';

type Props = { locale: Locale; asking: Asking; found: Found };

/** Kinds and categories to narrow the results by, each with how many there would be; links, without script. */
export function Choices({ locale, asking, found }: Props) {
  const words = dictionary(locale).search;
  const to = (more: Partial<Asking>) =>
    paths.search(locale, asking.q, choices({ ...asking, ...more }));
  const ofAllKinds = found.kinds.reduce((sum, { count }) => sum + count, 0);
  const showsKinds = found.kinds.length > 1 || asking.kind !== undefined;
  const showsCategories = found.categories.length > 1 || asking.category !== undefined;
  return (
    <>
      {showsKinds && (
        <nav className="mt-4 flex flex-wrap gap-2 print:hidden" aria-label={words.byKind}>
          <ChipLink href={to({ kind: undefined })} on={!asking.kind}>
            {words.allKinds} <small>{number(locale, ofAllKinds)}</small>
          </ChipLink>
          {found.kinds.map(({ kind, count }) => (
            <ChipLink key={kind} href={to({ kind })} on={kind === asking.kind}>
              {words.groups[kind]} <small>{number(locale, count)}</small>
            </ChipLink>
          ))}
        </nav>
      )}
      {showsCategories && (
        <nav className="mt-2 flex flex-wrap gap-2 print:hidden" aria-label={words.byCategory}>
          {found.categories.map(({ category, count }) => {
            const on = category.slug === asking.category;
            return (
              <ChipLink
                key={category.slug}
                href={to({ category: on ? undefined : category.slug })}
                on={on}
                removes={on}
                {...(on && { label: words.remove(category.name.text) })}
              >
                <CategoryMark category={category} locale={locale} />
                <small>{number(locale, count)}</small>
              </ChipLink>
            );
          })}
        </nav>
      )}
    </>
  );
}
