import 'server-only';
import { cacheTag } from 'next/cache';
import { VISITOR } from '@/lib/auth/actor';
import { listBooths } from '@/lib/booth/queries';
import type { CategoryItem } from '@/lib/category/item';
import { listCategories } from '@/lib/category/queries';
import { countByCategory } from '@/lib/category/rules';
import type { Locale } from '@/lib/i18n/locale';
import { tags } from '@/lib/tags';

/** The categories that have booths: of all that is read for it, only they are kept. */
export async function categoriesWithBooths(locale: Locale): Promise<CategoryItem[]> {
  'use cache';
  cacheTag(tags.edition(), tags.booths(), tags.producers(), tags.categories());
  const [categories, booths] = await Promise.all([
    listCategories(VISITOR, locale),
    listBooths(VISITOR, locale),
  ]);
  return countByCategory(categories, booths)
    .filter(({ count }) => count > 0)
    .map(({ category }) => category);
}
