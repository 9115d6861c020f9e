import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { formerOwner } from '@/lib/change/slugs';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locale';
import { productsOfMaker, toProductCard } from '@/lib/product/columns';
import { slug as canonicalSlug } from '@/lib/text/slug';
import { compareFa } from '@/lib/text/sort';
import {
  boothOfNow,
  isShown,
  makerColumns,
  storyColumns,
  toCategory,
  toMaker,
  toStory,
  toToken,
} from './columns';
import type { ProducerCard, ProducerDetail } from './item';

/**
 * The published producers, of whatever edition, in the alphabetical order of their Persian names; public, so
 * every actor sees the same. Three statements.
 * @param slugs only these
 */
export async function listProducers(
  _actor: Actor,
  locale: Locale,
  slugs?: string[],
): Promise<ProducerCard[]> {
  const rows = await db().producer.findMany({
    where: { state: 'published', slug: { in: slugs } },
    select: { ...makerColumns, kind: true, place: true, booths: boothOfNow },
  });
  return rows
    .sort((a, b) => compareFa(a.nameFa, b.nameFa))
    .map((row) => ({
      ...toMaker(locale, row),
      kind: row.kind,
      place: row.place,
      category: toCategory(locale, row),
      token: toToken(row),
      booth: row.booths[0]?.number ?? null,
    }));
}

/** One published producer with its products; otherwise why its address shows none. Four statements. */
export async function findProducer(
  _actor: Actor,
  locale: Locale,
  slug: string,
): Promise<ProducerDetail | 'unknown' | 'removed'> {
  const row = await db().producer.findUnique({
    where: { slug },
    select: { ...storyColumns, booths: boothOfNow, products: productsOfMaker },
  });
  if (row?.state === 'removed') return 'removed';
  if (!isShown(row)) return 'unknown';
  return {
    ...toStory(locale, row),
    category: toCategory(locale, row),
    token: toToken(row),
    booth: row.booths[0]?.number ?? null,
    products: row.products.map((product) => toProductCard(locale, product)),
  };
}

/** Slugs of the producers with a page, for prerendering. One statement. */
export async function producerSlugs(_actor: Actor): Promise<string[]> {
  const rows = await db().producer.findMany({
    where: { state: 'published' },
    select: { slug: true },
    orderBy: { code: 'asc' },
  });
  return rows.map((row) => row.slug);
}

/**
 * Where a producer now is that had this slug, or whose slug was typed in other letters; also a removed one,
 * whose address says so. Null where there is none. Two statements.
 */
export async function producerMovedTo(_actor: Actor, slug: string): Promise<string | null> {
  const id = await formerOwner('producer', slug);
  const row = await db().producer.findFirst({
    where: { state: { not: 'draft' }, ...(id === null ? { slug: canonicalSlug(slug) } : { id }) },
    select: { slug: true },
  });
  return row && row.slug !== slug ? row.slug : null;
}
