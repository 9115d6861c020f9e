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
import { announcementListing } from './listing';

const columns = {
  id: true,
  version: true,
  titleFa: true,
  titleEn: true,
  level: true,
  publishDay: true,
  publishMinute: true,
  expiresDay: true,
  expiresMinute: true,
  state: true,
  updatedAt: true,
} satisfies Prisma.AnnouncementSelect;

/** News in the organisers' list. Days count from the edition's day 1, minutes from midnight. */
export type AnnouncementRow = {
  id: number;
  version: number;
  titleFa: string;
  titleEn: string;
  level: string;
  publishDay: number;
  publishMinute: number;
  expiresDay: number;
  expiresMinute: number;
  state: string;
  /** ISO instant. */
  changedAt: string;
};

const orders: Record<string, Order<AnnouncementRow>> = {
  from: (a, b) => a.publishDay - b.publishDay || a.publishMinute - b.publishMinute,
  until: (a, b) => a.expiresDay - b.expiresDay || a.expiresMinute - b.expiresMinute,
  name: (a, b) => compareFa(a.titleFa, b.titleFa),
  level: (a, b) => compareFa(a.level, b.level),
  ...ordersOfAll,
};

/** The current edition's news, in the order of its publication unless asked otherwise. */
export async function listForAdmin(actor: Actor, query: ListQuery): Promise<AnnouncementRow[]> {
  const found = await db().announcement.findMany({
    where: {
      ...(await listWhere(actor, announcementListing, query)),
      edition: { state: 'current' },
    },
    select: columns,
    orderBy: { id: 'asc' },
  });
  return inOrder(found.map(listed), orders, query.sort);
}

/** The form of the announcement with this id. */
export const forEdit = (actor: Actor, key: string): Promise<Editable | null> =>
  editable(actor, announcementListing, keyNumber(key));
