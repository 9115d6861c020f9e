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
import { db } from '@/lib/db/client';
import { matching } from '@/lib/search/match';
import { compareFa } from '@/lib/text/sort';
import { announcementListing } from './listing';

/** An announcement in the organisers' list; days count from the edition's day 1. */
export type AnnouncementRow = {
  id: number;
  version: number;
  state: string;
  titleFa: string;
  titleEn: string;
  level: string;
  publishDay: number;
  publishMinute: number;
  expiresDay: number;
  expiresMinute: number;
  /** ISO instant. */
  changedAt: string;
};

const orders: Record<string, Order<AnnouncementRow>> = {
  from: (a, b) => a.publishDay - b.publishDay || a.publishMinute - b.publishMinute,
  name: (a, b) => compareFa(a.titleFa, b.titleFa),
  state: (a, b) => compareFa(a.state, b.state),
  changed: (a, b) => a.changedAt.localeCompare(b.changedAt),
};

/** The announcements of the current edition, in the order of their start unless asked otherwise. */
export async function listForAdmin(
  actor: Actor,
  { q, sort, state }: ListQuery,
): Promise<AnnouncementRow[]> {
  const rows = await db().announcement.findMany({
    where: {
      AND: [allowed(actor, 'announcement.edit'), await matching(db(), 'announcement', q)],
      state: stateWhere(state),
      edition: { state: 'current' },
    },
    select: {
      id: true,
      version: true,
      state: true,
      titleFa: true,
      titleEn: true,
      level: true,
      publishDay: true,
      publishMinute: true,
      expiresDay: true,
      expiresMinute: true,
      updatedAt: true,
    },
    orderBy: { id: 'asc' },
  });
  const listed = rows.map(({ updatedAt, ...row }) => ({
    ...row,
    changedAt: updatedAt.toISOString(),
  }));
  return inOrder(listed, orders, sort);
}

/** The form of one announcement. */
export async function forEdit(actor: Actor, key: string): Promise<Editable | null> {
  return editable(actor, announcementListing, keyNumber(key));
}
