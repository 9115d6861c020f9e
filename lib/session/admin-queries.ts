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
import { UNFINISHED } from '@/lib/change/unfinished';
import { editable, listWhere, type Editable } from '@/lib/change/admin-queries';
import { db, type Prisma } from '@/lib/db/client';
import { compareFa } from '@/lib/text/sort';
import { sessionListing } from './listing';
import { isOutsideHours } from './rules';

const edition = { state: 'current' };
const columns = {
  id: true,
  version: true,
  code: true,
  day: true,
  start: true,
  end: true,
  titleFa: true,
  titleEn: true,
  kind: true,
  cancelled: true,
  state: true,
  updatedAt: true,
  booth: { select: { number: true } },
  landmark: { select: { nameFa: true, nameEn: true } },
} satisfies Prisma.SessionSelect;

/** A session in the organisers' list. Times in minutes after midnight of its fair day. */
export type SessionRow = {
  id: number;
  version: number;
  code: string;
  day: number;
  start: number;
  end: number;
  titleFa: string;
  titleEn: string;
  kind: string;
  cancelled: boolean;
  state: string;
  /** One of the two. */
  booth: { number: number } | null;
  landmark: { nameFa: string; nameEn: string } | null;
  /** Whether the fair is closed during some of it. */
  isOutsideHours: boolean;
  /** ISO instant. */
  changedAt: string;
};

const placeName = ({ booth, landmark }: SessionRow) => landmark?.nameFa ?? `${booth?.number ?? ''}`;
const orders: Record<string, Order<SessionRow>> = {
  time: (a, b) => a.day - b.day || a.start - b.start,
  name: (a, b) => compareFa(a.titleFa, b.titleFa),
  place: (a, b) => compareFa(placeName(a), placeName(b)),
  kind: (a, b) => compareFa(a.kind, b.kind),
  ...ordersOfAll,
};

/** The current edition's programme, sorted by time unless asked otherwise. */
export async function listForAdmin(actor: Actor, query: ListQuery): Promise<SessionRow[]> {
  const found = await db().session.findMany({
    where: { ...(await listWhere(actor, sessionListing, query, UNFINISHED.schedule)), edition },
    select: columns,
    orderBy: { id: 'asc' },
  });
  const hours = await db().openingHours.findMany({ where: { edition } });
  const rows = found.map((row) => ({
    ...listed(row),
    isOutsideHours: isOutsideHours(row, hours),
  }));
  const asked = query.unfinished === 'hours' ? rows.filter((row) => row.isOutsideHours) : rows;
  return inOrder(asked, orders, query.sort);
}

/** The form of the session with this id. */
export const forEdit = (actor: Actor, key: string): Promise<Editable | null> =>
  editable(actor, sessionListing, keyNumber(key));
