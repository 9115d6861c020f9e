import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { formerOwner } from '@/lib/change/slugs';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/sqlite/client';
import { localText, type Locale } from '@/lib/i18n/locale';
import {
  boothOfNow,
  isShown,
  makerColumns,
  toCategory,
  toMaker,
  toToken,
} from '@/lib/producer/columns';
import { slug as canonicalSlug } from '@/lib/text/slug';
import { productColumns, productsOfMaker, toProductCard } from './columns';
import type { CatalogueItem, ProductDetail, ProductSource } from './item';

const maker = { ...makerColumns, booths: boothOfNow } satisfies Prisma.ProducerSelect;
type MakerRow = Prisma.ProducerGetPayload<{ select: typeof maker }>;

const toSource = (locale: Locale, row: MakerRow): ProductSource => ({
  maker: toMaker(locale, row),
  token: toToken(row),
  booth: row.booths[0]?.number ?? null,
});

/** Products without a booth come last. */
const boothOrder = (a: { booth: number | null }, b: { booth: number | null }) =>
  (a.booth ?? Infinity) - (b.booth ?? Infinity) || 0;

/**
 * The published products of published producers: by booth number, then in the order of their codes; public,
 * so every actor sees the same. Four statements.
 * @param slugs only these; of their makers all products are read, for the place of each among them
 */
export async function listProducts(
  _actor: Actor,
  locale: Locale,
  slugs?: string[],
): Promise<CatalogueItem[]> {
  const wanted = slugs && new Set(slugs);
  const producers = await db().producer.findMany({
    where: { state: 'published', ...(slugs && { products: { some: { slug: { in: slugs } } } }) },
    select: { ...maker, products: productsOfMaker },
    orderBy: { code: 'asc' },
  });
  return producers
    .map((row) => ({ row, source: toSource(locale, row), category: toCategory(locale, row) }))
    .sort((a, b) => boothOrder(a.source, b.source))
    .flatMap(({ row, source, category }) =>
      row.products.map((product, index) => ({
        ...toProductCard(locale, product),
        ...source,
        category,
        index,
      })),
    )
    .filter(({ slug }) => wanted?.has(slug) ?? true);
}

/** One published product; otherwise why its address shows none. Five statements. */
export async function findProduct(
  _actor: Actor,
  locale: Locale,
  slug: string,
): Promise<ProductDetail | 'unknown' | 'removed'> {
  const row = await db().product.findUnique({
    where: { slug },
    select: {
      ...productColumns,
      state: true,
      descriptionFa: true,
      descriptionEn: true,
      unitFa: true,
      unitEn: true,
      tags: true,
      producer: { select: { ...maker, products: productsOfMaker } },
    },
  });
  if (row?.state === 'removed') return 'removed';
  if (!isShown(row) || !isShown(row.producer)) return 'unknown';
  const all = row.producer.products.map((product, index) => ({
    ...toProductCard(locale, product),
    index,
  }));
  return {
    ...toProductCard(locale, row),
    ...toSource(locale, row.producer),
    category: toCategory(locale, row.producer),
    index: all.find((product) => product.slug === slug)?.index ?? 0,
    description: localText(locale, row.descriptionFa, row.descriptionEn),
    unit: localText(locale, row.unitFa, row.unitEn),
    tags: row.tags.split('|').flatMap((tag) => tag.trim() || []),
    siblings: all.filter((product) => product.slug !== slug),
  };
}

/** Slugs of the products with a page, for prerendering. One statement. */
export async function productSlugs(_actor: Actor): Promise<string[]> {
  const rows = await db().product.findMany({
    where: { state: 'published', producer: { state: 'published' } },
    select: { slug: true },
    orderBy: { code: 'asc' },
  });
  return rows.map((row) => row.slug);
}

/**
 * Where a product now is that had this slug, or whose slug was typed in other letters; also a removed one,
 * whose address says so. Null where there is none. Two statements.
 */
export async function productMovedTo(_actor: Actor, slug: string): Promise<string | null> {
  const id = await formerOwner('product', slug);
  const row = await db().product.findFirst({
    where: {
      OR: [{ state: 'removed' }, { state: 'published', producer: { state: 'published' } }],
      ...(id === null ? { slug: canonicalSlug(slug) } : { id }),
    },
    select: { slug: true },
  });
  return row && row.slug !== slug ? row.slug : null;
}
