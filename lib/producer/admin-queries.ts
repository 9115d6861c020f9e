import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed, may } from '@/lib/auth/policy';
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
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { compareFa } from '@/lib/text/sort';
import { producerListing } from './listing';
import { PRODUCER_KINDS } from './rules';

const notRemoved = { state: { not: 'removed' } };
const columns = {
  id: true,
  version: true,
  code: true,
  nameFa: true,
  nameEn: true,
  state: true,
  aboutFa: true,
  phone: true,
  mobile: true,
  updatedAt: true,
  category: { select: { nameFa: true, nameEn: true, colorToken: true } },
  booths: {
    select: { number: true },
    where: { ...notRemoved, edition: { state: 'current' } },
    orderBy: { number: 'asc' },
  },
  _count: { select: { products: { where: notRemoved } } },
} satisfies Prisma.ProducerSelect;

/** A producer in the organisers' list. */
export type ProducerRow = {
  id: number;
  version: number;
  code: string;
  nameFa: string;
  nameEn: string;
  state: string;
  category: { nameFa: string; nameEn: string; colorToken: string };
  /** The numbers of its booths in the current edition. */
  booths: number[];
  /** How many products it has. */
  products: number;
  isWithoutText: boolean;
  isWithoutPhone: boolean;
  /** ISO instant. */
  changedAt: string;
};

const orders: Record<string, Order<ProducerRow>> = {
  name: (a, b) => compareFa(a.nameFa, b.nameFa),
  category: (a, b) => compareFa(a.category.nameFa, b.category.nameFa),
  number: (a, b) => (a.booths[0] ?? Infinity) - (b.booths[0] ?? Infinity) || a.id - b.id,
  products: (a, b) => a.products - b.products,
  ...ordersOfAll,
};

/** The producers, sorted by name unless asked otherwise. */
export async function listForAdmin(actor: Actor, query: ListQuery): Promise<ProducerRow[]> {
  const found = await db().producer.findMany({
    where: await listWhere(actor, producerListing, query, UNFINISHED.producers),
    select: columns,
    orderBy: { id: 'asc' },
  });
  const rows = found.map(({ _count, booths, aboutFa, phone, mobile, ...row }) => ({
    ...listed(row),
    booths: booths.map(({ number }) => number),
    products: _count.products,
    isWithoutText: aboutFa === '',
    isWithoutPhone: phone === null && mobile === null,
  }));
  return inOrder(rows, orders, query.sort);
}

/** The form of the producer with this id. */
export const forEdit = (actor: Actor, key: string): Promise<Editable | null> =>
  editable(actor, producerListing, keyNumber(key));

/** A kind that every fair knows, in our words. */
const ourWords = (kind: string) => ({
  id: kind,
  nameFa: dictionary('fa').makers.kinds[kind] ?? kind,
  nameEn: dictionary('en').makers.kinds[kind] ?? kind,
});

/**
 * What a producer can be given: its category, the places that the edition has words for, and the kinds that it
 * or every fair has words for.
 */
export async function producerChoices(
  actor: Actor,
  locale: Locale,
): Promise<{ categories: Choice[]; kinds: Choice[]; places: Choice[] }> {
  const mine = allowed(actor, 'producer.edit');
  const categories = await db().category.findMany({
    where: { ...mine, ...notRemoved },
    select: { id: true, nameFa: true, nameEn: true },
  });
  const labels = await db().editionText.findMany({
    where: {
      edition: { ...mine, state: 'current' },
      OR: [{ key: { startsWith: 'kind_' } }, { key: { startsWith: 'place_' } }],
    },
    select: { key: true, fa: true, en: true },
  });
  const labelled = (prefix: string) =>
    labels
      .filter(({ key }) => key.startsWith(prefix))
      .map(({ key, fa, en }) => ({ id: key.slice(prefix.length), nameFa: fa, nameEn: en }));
  const kinds = labelled('kind_');
  const known = may(actor, 'producer.edit') ? PRODUCER_KINDS : [];
  const others = known.filter((kind) => !kinds.some(({ id }) => id === kind));
  return {
    categories: toChoices(locale, categories),
    kinds: toChoices(locale, [...kinds, ...others.map(ourWords)]),
    places: toChoices(locale, labelled('place_')),
  };
}
