import { CategoryNav } from '@/components/category/category-nav';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { siteBooths } from '@/lib/booth/cached';
import type { BoothCard } from '@/lib/booth/item';
import { siteCategories } from '@/lib/category/cached';
import { countByCategory, inCategory } from '@/lib/category/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { number } from '@/lib/text/format';
import { BoothItem } from './booth-item';

/** All booths by number, or those of one category. */
export async function Directory({ locale, category }: { locale: Locale; category?: string }) {
  const words = dictionary(locale).booths;
  const [booths, categories] = await Promise.all([siteBooths(locale), siteCategories(locale)]);
  if (booths.length === 0) {
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
  const shown = inCategory(booths, category);
  return (
    <div className="with-side mt-4">
      <CategoryNav
        locale={locale}
        title={words.categories}
        all={words.all}
        total={booths.length}
        categories={countByCategory(categories, booths)}
        chosen={category}
        to={(slug) => paths.booths(locale, { category: slug })}
      />
      <div>
        <p className="mb-3 text-fs-2" role="status">
          <b>
            {category === undefined
              ? words.count(shown.length, number(locale, shown.length))
              : words.countOf(number(locale, shown.length), number(locale, booths.length))}
          </b>
        </p>
        {shown.length > 0 ? (
          <BoothList booths={shown} locale={locale} />
        ) : (
          <Empty
            title={words.noneIn.title}
            text={words.noneIn.text}
            action={<LinkButton href={paths.booths(locale)}>{words.noneIn.all}</LinkButton>}
          />
        )}
      </div>
    </div>
  );
}

function BoothList({ booths, locale }: { booths: readonly BoothCard[]; locale: Locale }) {
  return (
    <ul className="booth-list">
      {booths.map((booth) => (
        <BoothItem key={booth.number} booth={booth} locale={locale} />
      ))}
    </ul>
  );
}
