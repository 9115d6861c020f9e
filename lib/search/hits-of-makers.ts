import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/client';
import { localText, type Locale, type LocalText } from '@/lib/i18n/locale';
import type { Hit } from './hit';

type HitRow = Hit & { id: number };
type Named = { nameFa: string; nameEn: string };

const named = { nameFa: true, nameEn: true } as const;
const published = { state: 'published' } as const;
const category = { select: { ...named, colorToken: true } } as const;
const booths = {
  where: { ...published, edition: { state: 'current' } },
  select: { number: true },
  orderBy: { number: 'asc' },
} satisfies Prisma.Producer$boothsArgs;

const nameOf = (locale: Locale, of: Named) => localText(locale, of.nameFa, of.nameEn);
const orNull = (text: LocalText) => (text.text === '' ? null : text);

/** Published booths of the current edition among these. */
export async function findBooths(locale: Locale, ids: number[]): Promise<HitRow[]> {
  const rows = await db().booth.findMany({
    where: { id: { in: ids }, ...published, edition: { state: 'current' } },
    select: {
      id: true,
      number: true,
      shortFa: true,
      shortEn: true,
      producer: { select: { ...named, state: true, category } },
    },
  });
  return rows.map(({ id, number, shortFa, shortEn, producer }) => ({
    kind: 'booth',
    id,
    key: String(number),
    title: producer?.state === 'published' ? nameOf(locale, producer) : { text: '', lang: locale },
    detail: orNull(localText(locale, shortFa, shortEn)),
    booths: [number],
    token: producer?.category.colorToken ?? null,
  }));
}

/** Published producers among these. */
export async function findProducers(locale: Locale, ids: number[]): Promise<HitRow[]> {
  const rows = await db().producer.findMany({
    where: { id: { in: ids }, ...published },
    select: { id: true, slug: true, ...named, category, booths },
  });
  return rows.map((row) => ({
    kind: 'producer',
    id: row.id,
    key: row.slug,
    title: nameOf(locale, row),
    detail: nameOf(locale, row.category),
    booths: row.booths.map(({ number }) => number),
    token: row.category.colorToken,
  }));
}

/** Published products of published producers among these. */
export async function findProducts(locale: Locale, ids: number[]): Promise<HitRow[]> {
  const rows = await db().product.findMany({
    where: { id: { in: ids }, ...published, producer: published },
    select: {
      id: true,
      slug: true,
      ...named,
      producer: { select: { ...named, category, booths } },
    },
  });
  return rows.map((row) => ({
    kind: 'product',
    id: row.id,
    key: row.slug,
    title: nameOf(locale, row),
    detail: nameOf(locale, row.producer),
    booths: row.producer.booths.map(({ number }) => number),
    token: row.producer.category.colorToken,
  }));
}
