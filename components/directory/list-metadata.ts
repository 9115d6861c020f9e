import type { Metadata } from 'next';
import { siteCategories } from '@/lib/category/cached';
import type { Asked } from '@/lib/directory/asked';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import type { List } from './list';

/**
 * What a filtered list is called: by its categories. Search engines know the list and each of its categories; any
 * other view is one of those.
 */
export async function listMetadata(
  locale: Locale,
  at: List['at'],
  { category }: Asked,
): Promise<Metadata> {
  const chosen = (await siteCategories(locale)).filter(({ slug }) => category.includes(slug));
  const own = chosen.length === 1 ? chosen[0]?.slug : undefined;
  const names = chosen.map(({ name }) => name.text);
  return pageMetadata({
    locale,
    at: (other) => paths[at](other, { category: own }),
    title: [dictionary(locale)[at].title, ...names].join(' · '),
  });
}
