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
  state: (a, b) => compareFa(a.state, b.state),
  changed: (a, b) => a.changedAt.localeCompare(b.changedAt),
};

/** The current edition's news, in the order of its publication unless asked otherwise. */
export async function listForAdmin(
  actor: Actor,
  { q, sort, state }: ListQuery,
): Promise<AnnouncementRow[]> {
  const found = await db().announcement.findMany({
    where: {
      AND: [allowed(actor, 'announcement.edit'), await matching(db(), 'announcement', q)],
      state: stateWhere(state),
      edition: { state: 'current' },
    },
    select: columns,
    orderBy: { id: 'asc' },
  });
  const rows = found.map(({ updatedAt, ...row }) => ({
    ...row,
    changedAt: updatedAt.toISOString(),
  }));
  return inOrder(rows, orders, sort);
}

/** The form of the announcement with this id. */
export const forEdit = (actor: Actor, key: string): Promise<Editable | null> =>
  editable(actor, announcementListing, keyNumber(key));
