import type { Prisma } from '@/lib/db/generated/sqlite/client';
import { localText, type Locale } from '@/lib/i18n/locale';
import type { ProductCard } from './item';

export const productColumns = {
  id: true,
  slug: true,
  nameFa: true,
  nameEn: true,
  priceToman: true,
  available: true,
} satisfies Prisma.ProductSelect;

type Row = Prisma.ProductGetPayload<{ select: typeof productColumns }>;

/** The published products of a producer, in the order of their codes. */
export const productsOfMaker = {
  where: { state: 'published' },
  select: productColumns,
  orderBy: { code: 'asc' },
} satisfies Prisma.Producer$productsArgs;

export const toProductCard = (locale: Locale, row: Row): ProductCard => ({
  id: row.id,
  slug: row.slug,
  name: localText(locale, row.nameFa, row.nameEn),
  price: row.priceToman,
  available: row.available,
});
