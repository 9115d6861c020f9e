import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { rebuildSearch } from '@/lib/change/rebuild-search';
import { db } from '@/lib/db/client';
import { searchFair } from '@/lib/search/queries';
import { suggest } from '@/lib/search/suggest';
import { onEachDatabase } from '../../support/database';
import {
  createAnnouncement,
  createBooth,
  createCategory,
  createEdition,
  createProducer,
  createProduct,
} from '../../support/factories';

/** What is typed to find a word that is there and hidden, and that word. */
const QUERIES = {
  'the word': ['زمردین', 'زمردین'],
  'its beginning': ['زمر', 'زمردین'],
  'a typo of it': ['زمردینن', 'زمردین'],
  'its sound': ['ضمردین', 'زمردین'],
  'Latin letters': ['zomordin', 'زمردین'],
  'the other keyboard': ['clvndk', 'زمردین'],
  'what writes a word that is there on the other keyboard': ['rgl', 'rgl'],
  'it beside another word': ['قلم زمردین', 'زمردین'],
  'two words that are there, typed as one': ['قلمزده', 'قلمزده'],
  'a synonym of it': ['نگینه', 'زمردین'],
  'its spelling without a sign': ['اجیل', 'آجیل'],
} as const;
const WORDS = [...new Set(Object.values(QUERIES).map(([, word]) => word))].join(' ');

/** Everything that a visitor is told for each query. */
async function answers() {
  await db().$transaction((tx) => rebuildSearch(tx));
  const told: Record<string, unknown> = {};
  for (const [way, [q]] of Object.entries(QUERIES)) {
    told[way] = [
      await searchFair(VISITOR, 'fa', q, { nearest: 3 }),
      await searchFair(VISITOR, 'en', q, { nearest: 3, literal: true }),
      await searchFair(VISITOR, 'fa', q, { nearest: 3, kind: 'product', category: 'reed' }),
      await suggest(VISITOR, 'fa', q),
    ];
  }
  return told;
}

/** A fair with things of reed, a booth where nobody stands, and a synonym that leads to what is not there. */
async function fair() {
  const reed = await createCategory({ slug: 'reed', nameFa: 'نی' });
  const edition = await createEdition({ startDate: '2000-01-01' });
  const maker = await createProducer({ nameFa: 'کارگاه نیزار', categoryId: reed.id });
  await createBooth({ producerId: maker.id, number: 12 });
  const empty = await createBooth({ producerId: null, number: 13 });
  for (const nameFa of ['قلم نی', 'سینی زده', 'مرکب‌دان', 'پرده'])
    await createProduct({ nameFa, producerId: maker.id });
  await db().synonym.create({ data: { term: 'زمردین', synonyms: 'نگینه' } });
  return { maker, edition, empty };
}
type Fair = Awaited<ReturnType<typeof fair>>;

/** Ways for words to be in the fair and not for visitors. */
const HIDDEN: Record<string, (words: string, there: Fair) => Promise<unknown>> = {
  'a draft': (nameFa, { maker }) => createProduct({ nameFa, producerId: maker.id, state: 'draft' }),
  'something removed': (nameFa, { maker }) =>
    createProduct({ nameFa, producerId: maker.id, state: 'removed' }),
  'a product of a draft': async (nameFa) =>
    createProduct({ nameFa, producerId: (await createProducer({ state: 'draft' })).id }),
  'a draft that stands at a booth which is none': async (nameFa, { empty: { id } }) => {
    const { id: producerId } = await createProducer({ nameFa, state: 'draft' });
    await db().booth.update({ where: { id }, data: { producerId } });
  },
  'news of another day': (titleFa, { edition }) =>
    createAnnouncement({ titleFa, editionId: edition.id }),
  'a category without anything': (nameFa) => createCategory({ nameFa, state: 'draft' }),
};

onEachDatabase('a search', () => {
  test.each(Object.keys(HIDDEN))('answers as if the words of %s were unknown', async (how) => {
    const there = await fair();
    const before = await answers();
    await HIDDEN[how]?.(WORDS, there);
    expect(await answers()).toEqual(before);
  });

  test('finds words as soon as they are shown, and always what lies nearest', async () => {
    const { maker } = await fair();
    const before = await answers();
    expect(before['the word']).toMatchObject([{ all: 0, nearest: [{}, {}, {}] }, {}, {}, {}]);
    await createProduct({ nameFa: WORDS, producerId: maker.id });
    const after = await answers();
    for (const way of Object.keys(QUERIES))
      expect({ [way]: after[way] }).not.toEqual({ [way]: before[way] });
  });
});
