import type { Prisma } from '@/lib/db/client';

const hidden = { state: { not: 'published' } };

/**
 * What can be left to do, by admin list and by the word that the list's address has for it
 * (`?unfinished=price`): the dashboard counts and the list finds by the same condition.
 */
export const UNFINISHED = {
  booths: { producer: { producerId: null }, text: { shortFa: '' } },
  producers: {
    phone: { phone: null, mobile: null },
    text: { aboutFa: '' },
    english: { nameEn: '' },
  },
  products: { price: { priceToman: null }, english: { nameEn: '' } },
  schedule: {
    english: { titleEn: '' },
    place: { OR: [{ booth: hidden }, { landmark: hidden }] },
    // Which ones, `isOutsideHours` says of the rows: no condition compares two tables' columns.
    hours: {},
  },
} satisfies {
  booths: Record<string, Prisma.BoothWhereInput>;
  producers: Record<string, Prisma.ProducerWhereInput>;
  products: Record<string, Prisma.ProductWhereInput>;
  schedule: Record<string, Prisma.SessionWhereInput>;
};

/** The list's condition for a word from an address; none for a word that it does not know. Drafts are unfinished anyway. */
export const unfinishedWhere = <Where extends object>(
  conditions: Record<string, Where>,
  word = '',
): (Where & { state: string }) | { state?: undefined } => {
  const condition = Object.hasOwn(conditions, word) ? conditions[word] : undefined;
  return condition ? { ...condition, state: 'published' } : {};
};
