import { db } from '@/lib/db/client';
import { createCategory, createEdition, createLandmark } from '../../support/factories';
import { randomFrom } from '../../support/random';
import { makeWords, textsOf } from './words';

/** Different words in all texts together. */
const WORDS = 30_000;
/** Rows of one statement. */
const AT_ONCE = 5_000;

async function inParts<T>(rows: readonly T[], write: (part: T[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await write(rows.slice(from, from + AT_ONCE));
}

/**
 * Fills the database with published listings: of each hundred 90 products, 3 producers, 6 sessions and an
 * announcement, names of two to four words and texts of twenty.
 * @returns names and texts as they were written, for making queries of them
 */
export async function fillFair(documents: number): Promise<string[]> {
  const random = randomFrom(7);
  const text = textsOf(makeWords(WORDS, random), random);
  const name = () => text(2 + Math.floor(random() * 3));
  const edition = await createEdition();
  const landmark = await createLandmark();
  const categories: { id: number }[] = [];
  for (let n = 0; n < 10; n += 1) categories.push(await createCategory({ nameFa: name() }));
  const many = <T>(share: number, make: (n: number) => T) =>
    Array.from({ length: Math.round(documents * share) }, (_, n) => make(n + 1));
  const producers = many(0.03, (n) => ({
    code: `P${n}`,
    slug: `p-${n}`,
    nameFa: name(),
    kind: 'workshop',
    place: 'rasht',
    aboutFa: text(20),
    categoryId: categories[n % 10]?.id ?? 0,
  }));
  await inParts(producers, (data) => db().producer.createMany({ data }));
  const makers = await db().producer.findMany({ select: { id: true } });
  const products = many(0.9, (n) => ({
    code: `K${n}`,
    slug: `k-${n}`,
    producerId: makers[n % makers.length]?.id ?? 0,
    nameFa: name(),
    descriptionFa: text(20),
    tags: `${text(1)}|${text(1)}`,
  }));
  await inParts(products, (data) => db().product.createMany({ data }));
  const sessions = many(0.06, (n) => ({
    editionId: edition.id,
    code: `S${n}`,
    day: 1 + (n % 7),
    start: 600,
    end: 660,
    titleFa: name(),
    descriptionFa: text(20),
    kind: 'demo',
    landmarkId: landmark.id,
  }));
  await inParts(sessions, (data) => db().session.createMany({ data }));
  const news = many(0.01, (n) => ({
    editionId: edition.id,
    code: `N${n}`,
    publishDay: 1,
    publishMinute: 0,
    expiresDay: 7,
    expiresMinute: 1000,
    titleFa: name(),
    bodyFa: text(20),
  }));
  await inParts(news, (data) => db().announcement.createMany({ data }));
  return [
    ...producers.map(({ nameFa }) => nameFa),
    ...products.map(({ nameFa }) => nameFa),
    ...products.map(({ descriptionFa }) => descriptionFa),
  ];
}
