import './category-nav.css';
import type { Route } from 'next';
import type { CategoryItem } from '@/lib/category/item';
import type { Locale } from '@/lib/i18n/locale';
import { number } from '@/lib/text/format';
import { CategoryMark } from './category-mark';

/**
 * The categories of a list as links, with how many things each has. Those without any are left out. Each is a
 * document of its own: the list lies under (site) without a filter and under (live) with one, and the browser's
 * router, which guesses a page's parts from its path alone, would ask for parts that are not there.
 */
export function CategoryNav({
  locale,
  title,
  all,
  total,
  categories,
  chosen,
  to,
}: {
  locale: Locale;
  title: string;
  /** Name of the link that shows everything. */
  all: string;
  total: number;
  categories: readonly { category: CategoryItem; count: number }[];
  chosen?: string;
  to: (category?: string) => Route;
}) {
  const current = (slug?: string) => (slug === chosen ? ('page' as const) : undefined);
  return (
    <nav className="category-nav" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        <li>
          <a href={to()} aria-current={current()}>
            {all} <small>{number(locale, total)}</small>
          </a>
        </li>
        {categories
          .filter(({ count }) => count > 0)
          .map(({ category, count }) => (
            <li key={category.slug}>
              <a href={to(category.slug)} aria-current={current(category.slug)}>
                <CategoryMark category={category} locale={locale} />{' '}
                <small>{number(locale, count)}</small>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
