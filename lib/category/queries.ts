import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { localText, type Locale } from '@/lib/i18n/locale';
import type { CategoryItem } from './item';

/** The published categories in the order of their codes; public, so every actor sees the same. One statement. */
export async function listCategories(_actor: Actor, locale: Locale): Promise<CategoryItem[]> {
  const rows = await db().category.findMany({
    where: { state: 'published' },
    select: { slug: true, nameFa: true, nameEn: true, colorToken: true },
    orderBy: { code: 'asc' },
  });
  return rows.map(({ slug, nameFa, nameEn, colorToken }) => ({
    slug,
    name: localText(locale, nameFa, nameEn),
    token: colorToken,
  }));
}
