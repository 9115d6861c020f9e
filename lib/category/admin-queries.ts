import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed } from '@/lib/auth/policy';
import {
  inOrder,
  keyNumber,
  stateWhere,
  type ListQuery,
  type Order,
} from '@/lib/change/admin-list';
import { editable, type Editable } from '@/lib/change/admin-queries';
import { db, type Prisma } from '@/lib/db/client';
import { matching } from '@/lib/search/match';
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
  state: (a, b) => compareFa(a.state, b.state),
  changed: (a, b) => a.changedAt.localeCompare(b.changedAt),
};

/** The categories, sorted by code unless asked otherwise. */
export async function listForAdmin(
  actor: Actor,
  { q, sort, state }: ListQuery,
): Promise<CategoryRow[]> {
  const found = await db().category.findMany({
    where: {
      AND: [allowed(actor, 'category.edit'), await matching(db(), 'category', q)],
      state: stateWhere(state),
    },
    select: columns,
    orderBy: { id: 'asc' },
  });
  const rows = found.map(({ _count, updatedAt, ...row }) => ({
    ...row,
    producers: _count.producers,
    changedAt: updatedAt.toISOString(),
  }));
  return inOrder(rows, orders, sort);
}

/** The form of the category with this id. */
export const forEdit = (actor: Actor, key: string): Promise<Editable | null> =>
  editable(actor, categoryListing, keyNumber(key));
