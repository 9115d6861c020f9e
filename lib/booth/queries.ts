import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/sqlite/client';
import { localText, type Locale } from '@/lib/i18n/locale';
import {
  isShown,
  makerColumns,
  storyColumns,
  toCategory,
  toMaker,
  toStory,
  toToken,
} from '@/lib/producer/columns';
import { productsOfMaker, toProductCard } from '@/lib/product/columns';
import { featureColumns, toFeatures } from './columns';
import type { BoothCard, BoothDetail } from './item';

const inCurrentEdition = { edition: { state: 'current' } } as const;

const columns = {
  id: true,
  number: true,
  row: true,
  shortFa: true,
  shortEn: true,
  ...featureColumns,
} satisfies Prisma.BoothSelect;

type Row = Prisma.BoothGetPayload<{ select: typeof columns }>;

const toPlace = (locale: Locale, row: Row) => ({
  id: row.id,
  number: row.number,
  row: row.row,
  short: localText(locale, row.shortFa, row.shortEn),
  features: toFeatures(row),
});

/**
 * The published booths of the current edition by number; public, so every actor sees the same. Three
 * statements: booths, producers, categories.
 * @param numbers only these
 */
export async function listBooths(
  _actor: Actor,
  locale: Locale,
  numbers?: number[],
): Promise<BoothCard[]> {
  const rows = await db().booth.findMany({
    where: { ...inCurrentEdition, state: 'published', number: { in: numbers } },
    select: { ...columns, producer: { select: makerColumns } },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ producer, ...row }) => ({
    ...toPlace(locale, row),
    maker: isShown(producer) ? toMaker(locale, producer) : null,
    category: toCategory(locale, producer),
    token: toToken(producer),
  }));
}

/** One published booth of the current edition; otherwise why its address shows none. Four statements. */
export async function findBooth(
  _actor: Actor,
  locale: Locale,
  number: number,
): Promise<BoothDetail | 'unknown' | 'removed'> {
  const found = await db().booth.findFirst({
    where: { ...inCurrentEdition, number },
    select: {
      ...columns,
      state: true,
      producer: { select: { ...storyColumns, products: productsOfMaker } },
    },
  });
  if (found?.state === 'removed') return 'removed';
  if (!isShown(found)) return 'unknown';
  const { producer, ...row } = found;
  const shown = isShown(producer) ? producer : null;
  return {
    ...toPlace(locale, row),
    maker: shown && toStory(locale, shown),
    category: toCategory(locale, producer),
    token: toToken(producer),
    products: shown?.products.map((product) => toProductCard(locale, product)) ?? [],
  };
}

/** Numbers of the booths with a page, for prerendering. One statement. */
export async function boothNumbers(_actor: Actor): Promise<number[]> {
  const rows = await db().booth.findMany({
    where: { ...inCurrentEdition, state: 'published' },
    select: { number: true },
    orderBy: { number: 'asc' },
  });
  return rows.map((row) => row.number);
}
