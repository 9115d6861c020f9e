import './home.css';
import { Local } from '@/components/site/local';
import type { BoothCard } from '@/lib/booth/item';
import { siteCategories } from '@/lib/category/cached';
import { countByCategory } from '@/lib/category/rules';
import { motifFile } from '@/lib/cloth/picture';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { number } from '@/lib/text/format';

/** Every category that has booths: its own cloth, its name, how many. */
export async function CategoryTiles({
  booths,
  locale,
}: {
  booths: readonly BoothCard[];
  locale: Locale;
}) {
  const words = dictionary(locale);
  const categories = countByCategory(await siteCategories(locale), booths).filter(
    ({ count }) => count > 0,
  );
  if (categories.length === 0) return null;
  return (
    <section className="section">
      <h2 className="mb-4">{words.home.categories}</h2>
      <ul className="category-tiles">
        {categories.map(({ category: { slug, name, token }, count }) => (
          <li key={slug}>
            {/* A document of its own, see components/directory/filters.tsx. */}
            <a href={paths.booths(locale, { category: slug })}>
              <img
                src={paths.clothFile(motifFile(token))}
                alt=""
                width={96}
                height={64}
                loading="lazy"
              />
              <span>
                <Local of={name} locale={locale} />
              </span>
              <small>{words.booths.count(count, number(locale, count))}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
