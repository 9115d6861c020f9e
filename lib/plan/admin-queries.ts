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
import { landmarkListing } from './listing';

const columns = {
  id: true,
  version: true,
  code: true,
  kind: true,
  nameFa: true,
  nameEn: true,
  state: true,
  updatedAt: true,
} satisfies Prisma.LandmarkSelect;

/** A landmark in the organisers' list. */
export type LandmarkRow = {
  id: number;
  version: number;
  code: string;
  kind: string;
  nameFa: string;
  nameEn: string;
  state: string;
  /** ISO instant. */
  changedAt: string;
};

const orders: Record<string, Order<LandmarkRow>> = {
  code: (a, b) => compareFa(a.code, b.code),
  name: (a, b) => compareFa(a.nameFa, b.nameFa),
  kind: (a, b) => compareFa(a.kind, b.kind) || compareFa(a.code, b.code),
  ...ordersOfAll,
};

/** The landmarks of the current edition, sorted by code unless asked otherwise. */
export async function listForAdmin(actor: Actor, query: ListQuery): Promise<LandmarkRow[]> {
  const found = await db().landmark.findMany({
    where: { ...(await listWhere(actor, landmarkListing, query)), edition: { state: 'current' } },
    select: columns,
    orderBy: { id: 'asc' },
  });
  return inOrder(found.map(listed), orders, query.sort);
}

/** The form of the landmark with this id. */
export const forEdit = (actor: Actor, key: string): Promise<Editable | null> =>
  editable(actor, landmarkListing, keyNumber(key));
