import { CategoryMark } from '@/components/category/category-mark';
import { ChipLink } from '@/components/ui/chip';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { categoriesWithBooths } from '@/lib/search/cached';

/** For whoever has no word yet, or found nothing: the categories that have booths, and the whole lists. */
export async function Browse({ locale }: { locale: Locale }) {
  const words = dictionary(locale).search;
  const used = await categoriesWithBooths(locale);
  return (
    <nav className="mt-8 print:hidden" aria-labelledby="browse">
      <h2 id="browse" className="mb-3">
        {words.browse}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {used.map((category) => (
          <li key={category.slug}>
            <ChipLink href={paths.booths(locale, { category: category.slug })}>
              <CategoryMark category={category} locale={locale} />
            </ChipLink>
          </li>
        ))}
        <li>
          <ChipLink href={paths.booths(locale)}>{words.allBooths}</ChipLink>
        </li>
        <li>
          <ChipLink href={paths.products(locale)}>{words.allProducts}</ChipLink>
        </li>
      </ul>
    </nav>
  );
}
