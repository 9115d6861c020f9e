import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed } from '@/lib/auth/policy';
import {
  inOrder,
  keyNumber,
  listed,
  ordersOfAll,
  type ListQuery,
  type Order,
} from '@/lib/change/admin-list';
import { UNFINISHED } from '@/lib/change/unfinished';
import {
  editable,
  listWhere,
  toChoices,
  type Choice,
  type Editable,
} from '@/lib/change/admin-queries';
import { db, type Prisma } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locale';
import { compareFa } from '@/lib/text/sort';
import { productListing } from './listing';

const columns = {
  id: true,
  version: true,
  code: true,
  nameFa: true,
  nameEn: true,
  priceToman: true,
  available: true,
  state: true,
  updatedAt: true,
  producer: {
    select: {
      nameFa: true,
      nameEn: true,
      category: { select: { nameFa: true, nameEn: true, colorToken: true } },
    },
  },
} satisfies Prisma.ProductSelect;

type Named = { nameFa: string; nameEn: string };

/** A product in the organisers' list. */
export type ProductRow = Named & {
  id: number;
  version: number;
  code: string;
  /** Whole tomans; null by agreement. */
  priceToman: number | null;
  /** Whether it is there at the booth. */
  available: boolean;
  state: string;
  producer: Named;
  category: Named & { colorToken: string };
  /** ISO instant. */
  changedAt: string;
};

const orders: Record<string, Order<ProductRow>> = {
  name: (a, b) => compareFa(a.nameFa, b.nameFa),
  producer: (a, b) => compareFa(a.producer.nameFa, b.producer.nameFa),
  category: (a, b) => compareFa(a.category.nameFa, b.category.nameFa),
  // Without a price last, so that the cheapest is first.
  price: (a, b) => (a.priceToman ?? Infinity) - (b.priceToman ?? Infinity) || a.id - b.id,
  ...ordersOfAll,
};

/** The products, sorted by name unless asked otherwise. */
export async function listForAdmin(actor: Actor, query: ListQuery): Promise<ProductRow[]> {
  const found = await db().product.findMany({
    where: await listWhere(actor, productListing, query, UNFINISHED.products),
    select: columns,
    orderBy: { id: 'asc' },
  });
  const rows = found.map(({ producer: { category, ...producer }, ...row }) => ({
    ...listed(row),
    producer,
    category,
  }));
  return inOrder(rows, orders, query.sort);
}

/** The form of the product with this id. */
export const forEdit = (actor: Actor, key: string): Promise<Editable | null> =>
  editable(actor, productListing, keyNumber(key));

/** Who can make a product. One statement. */
export async function productChoices(
  actor: Actor,
  locale: Locale,
): Promise<{ producers: Choice[] }> {
  const producers = await db().producer.findMany({
    where: { ...allowed(actor, 'product.edit'), state: { not: 'removed' } },
    select: { id: true, nameFa: true, nameEn: true },
  });
  return { producers: toChoices(locale, producers) };
}
