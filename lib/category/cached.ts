import 'server-only';
import { cacheTag } from 'next/cache';
import { VISITOR } from '@/lib/auth/actor';
import type { Locale } from '@/lib/i18n/locale';
import { tags } from '@/lib/tags';
import type { CategoryItem } from './item';
import { listCategories } from './queries';

/** The categories as public pages read them. */
export async function siteCategories(locale: Locale): Promise<CategoryItem[]> {
  'use cache';
  cacheTag(tags.categories());
  return listCategories(VISITOR, locale);
}
