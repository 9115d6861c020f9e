import './category-nav.css';
import type { Route } from 'next';
import Link from 'next/link';
import type { CategoryItem } from '@/lib/category/item';
import type { Locale } from '@/lib/i18n/locale';
import { number } from '@/lib/text/format';
import { CategoryMark } from './category-mark';

/** The categories of a list as links, with how many things each has. Those without any are left out. */
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
          <Link href={to()} aria-current={current()}>
            {all} <small>{number(locale, total)}</small>
          </Link>
        </li>
        {categories
          .filter(({ count }) => count > 0)
          .map(({ category, count }) => (
            <li key={category.slug}>
              <Link href={to(category.slug)} aria-current={current(category.slug)}>
                <CategoryMark category={category} locale={locale} />{' '}
                <small>{number(locale, count)}</small>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
