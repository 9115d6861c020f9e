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
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locale';
import { compareFa } from '@/lib/text/sort';
import { boothListing } from './listing';

const edition = { state: 'current' };
const named = { nameFa: true, nameEn: true } as const;
const notRemoved = { where: { state: { not: 'removed' } } } as const;
const columns = {
  id: true,
  version: true,
  number: true,
  state: true,
  row: true,
  shortFa: true,
  updatedAt: true,
  producer: {
    select: {
      ...named,
      category: { select: { ...named, colorToken: true } },
      _count: { select: { products: notRemoved } },
    },
  },
} as const;

type Named = { nameFa: string; nameEn: string };

/** A booth in the organisers' list. */
export type BoothRow = {
  id: number;
  version: number;
  number: number;
  state: string;
  row: string;
  producer: Named | null;
  category: (Named & { colorToken: string }) | null;
  /** How many products its producer has. */
  products: number;
  isWithoutText: boolean;
  /** ISO instant. */
  changedAt: string;
};

const nameOf = (row: BoothRow) => row.producer?.nameFa ?? '';
const orders: Record<string, Order<BoothRow>> = {
  number: (a, b) => a.number - b.number,
  name: (a, b) => compareFa(nameOf(a), nameOf(b)),
  category: (a, b) => compareFa(a.category?.nameFa ?? '', b.category?.nameFa ?? ''),
  products: (a, b) => a.products - b.products,
  ...ordersOfAll,
};

/** The booths of the current edition, sorted by number unless asked otherwise. */
export async function listForAdmin(actor: Actor, query: ListQuery): Promise<BoothRow[]> {
  const found = await db().booth.findMany({
    where: { ...(await listWhere(actor, boothListing, query, UNFINISHED.booths)), edition },
    select: columns,
    orderBy: { number: 'asc' },
  });
  const rows = found.map(({ producer, shortFa, ...row }) => ({
    ...listed(row),
    producer: producer && { nameFa: producer.nameFa, nameEn: producer.nameEn },
    category: producer?.category ?? null,
    products: producer?._count.products ?? 0,
    isWithoutText: shortFa === '',
  }));
  return inOrder(rows, orders, query.sort);
}

/** The form of the booth whose number stands in the address. */
export async function forEdit(actor: Actor, key: string): Promise<Editable | null> {
  const number = keyNumber(key);
  if (number === null) return null;
  const where = { ...allowed(actor, 'booth.edit'), number, edition };
  const booth = await db().booth.findFirst({ where, select: { id: true } });
  return editable(actor, boothListing, booth?.id);
}

/** The producers that a booth can be given, by name. One statement. */
export async function boothChoices(actor: Actor, locale: Locale): Promise<{ producers: Choice[] }> {
  const producers = await db().producer.findMany({
    where: { ...allowed(actor, 'booth.edit'), state: { not: 'removed' } },
    select: { id: true, ...named },
  });
  return { producers: toChoices(locale, producers) };
}
