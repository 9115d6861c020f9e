import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import {
  inOrder,
  keyNumber,
  listed,
  ordersOfAll,
  type ListQuery,
  type Order,
} from '@/lib/change/admin-list';
import { editable, listWhere, type Editable } from '@/lib/change/admin-queries';
import { db, type Prisma } from '@/lib/db/client';
import { compareFa } from '@/lib/text/sort';
import { categoryListing } from './listing';

const columns = {
  id: true,
  version: true,
  code: true,
  slug: true,
  nameFa: true,
  nameEn: true,
  colorToken: true,
  state: true,
  updatedAt: true,
  _count: { select: { producers: { where: { state: { not: 'removed' } } } } },
} satisfies Prisma.CategorySelect;

/** A category in the organisers' list. */
export type CategoryRow = {
  id: number;
  version: number;
  code: string;
  slug: string;
  nameFa: string;
  nameEn: string;
  colorToken: string;
  state: string;
  /** How many producers are in it. */
  producers: number;
  /** ISO instant. */
  changedAt: string;
};

const orders: Record<string, Order<CategoryRow>> = {
  code: (a, b) => compareFa(a.code, b.code),
  name: (a, b) => compareFa(a.nameFa, b.nameFa),
  producers: (a, b) => a.producers - b.producers,
  ...ordersOfAll,
};

/** The categories, sorted by code unless asked otherwise. */
export async function listForAdmin(actor: Actor, query: ListQuery): Promise<CategoryRow[]> {
  const found = await db().category.findMany({
    where: await listWhere(actor, categoryListing, query),
    select: columns,
    orderBy: { id: 'asc' },
  });
  const rows = found.map(({ _count, ...row }) => ({
    ...listed(row),
    producers: _count.producers,
  }));
  return inOrder(rows, orders, query.sort);
}

/** The form of the category with this id. */
export const forEdit = (actor: Actor, key: string): Promise<Editable | null> =>
  editable(actor, categoryListing, keyNumber(key));
