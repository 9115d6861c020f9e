import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { ensureSearch } from '@/lib/change/rebuild-search';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locale';
import { searchFair, type SearchOptions } from '@/lib/search/queries';
import { onEachDatabase } from '../../support/database';
import {
  createAnnouncement,
  createBooth,
  createCategory,
  createEdition,
  createProducer,
  createProduct,
} from '../../support/factories';

async function find(q: string, options?: SearchOptions) {
  await ensureSearch(db());
  return searchFair(VISITOR, 'fa', q, { nearest: 3, ...options });
}

/** Two reed products of one maker with a booth, one of another category. */
async function reeds() {
  const reed = await createCategory({ slug: 'reed', nameFa: 'نی' });
  const wood = await createCategory({ slug: 'wood', nameFa: 'چوب' });
  const maker = await createProducer({ nameFa: 'کارگاه نیزار', categoryId: reed.id });
  const other = await createProducer({ nameFa: 'کارگاه توسکا', categoryId: wood.id });
  await createBooth({ producerId: maker.id, number: 12, acceptsCard: true });
  for (const nameFa of ['سبد حصیری', 'کلاه حصیری'])
    await createProduct({ nameFa, producerId: maker.id });
  await createProduct({ nameFa: 'صندلی حصیری', producerId: other.id });
  return { maker };
}

onEachDatabase('what a search found', () => {
  test('is counted by kind and category, each as if the other choice were kept', async () => {
    await reeds();
    const all = await find('حصیری', { limit: 1 });
    expect([all.count, all.all, all.groups.map(({ hits }) => hits.length)]).toEqual([3, 3, [1]]);
    expect(all.categories.map(({ category, count }) => [category.slug, count])).toEqual([
      ['reed', 2],
      ['wood', 1],
    ]);
    const some = await find('حصیری', { category: 'wood' });
    expect([some.count, some.all, some.kinds]).toEqual([1, 3, [{ kind: 'product', count: 1 }]]);
    expect(some.categories.map(({ count }) => count)).toEqual([2, 1]);
    expect(await find('حصیری', { category: 'no-such' })).toMatchObject({ count: 0, all: 3 });
    expect(await find('حصیری', { kind: 'booth' })).toMatchObject({ count: 0, all: 3 });
  });

  test.each([
    ['its number', '۱۲'],
    ['its maker', 'نیزار'],
    ['its category', 'نی'],
    ['what it offers', 'کارت‌خوان'],
  ])('a booth by %s', async (_, q) => {
    await reeds();
    const { groups } = await find(q);
    expect(groups.find(({ kind }) => kind === 'booth')?.hits[0]?.key).toBe('12');
  });

  test('tells how it was read: as typed, by sound, and as a guess', async () => {
    await reeds();
    expect(await find('حصیری')).toMatchObject({ read: null, isGuess: false });
    expect(await find('هسیری')).toMatchObject({ read: ['حصیری'], isGuess: false });
    expect(await find('سندلو')).toMatchObject({ read: ['صندلی'], isGuess: true });
  });

  test('shows words as they are spelled in texts, or typed, with the digits of the page', async () => {
    const { maker } = await reeds();
    for (const nameFa of ['آجیل قلم‌زده', 'آجیل حصیری'])
      await createProduct({ nameFa, producerId: maker.id });
    const shown = async (q: string, locale: Locale = 'fa') => {
      await ensureSearch(db());
      const { spelled, read } = await searchFair(VISITOR, locale, q);
      return { spelled, read };
    };
    expect(await shown('اجیل')).toEqual({ spelled: ['آجیل'], read: null });
    expect(await shown('آجبل')).toEqual({ spelled: ['آجبل'], read: ['آجیل'] });
    expect(await shown('آجی هسیری')).toMatchObject({ read: ['آجی', 'حصیری'] });
    expect(await shown('قلمزدح')).toMatchObject({ read: ['قلم‌زده'] });
    expect(await shown('12 نیضار')).toEqual({ spelled: ['۱۲', 'نیضار'], read: ['۱۲', 'نیزار'] });
    const english = { spelled: ['12', 'نیضار'], read: ['12', 'نیزار'] };
    expect(await shown('۱۲ نیضار', 'en')).toEqual(english);
  });

  test.each([
    ['another that sounds so', 'هسیری', 0],
    ['its beginning', 'حصی', 3],
    ['a beginning that sounds so', 'هصی', 0],
    ['a typo', 'حصیرری', 0],
    ['itself', 'حصیری', 3],
    ['itself beside another that sounds so', 'حصیری سندلی', 0],
    ['Latin letters', 'hasiri', 0],
    ['the other keyboard', 'pwdvd', 0],
    ['two words typed as one', 'سبدحصیری', 0],
    ['a synonym', 'زنبیل', 0],
  ])('is exactly what was typed where that is asked for: by %s', async (_, q, all) => {
    await db().synonym.create({ data: { term: 'سبد', synonyms: 'زنبیل' } });
    await reeds();
    expect(await find(q, { literal: true })).toMatchObject({ all, read: null, isGuess: false });
    expect((await find(q)).all).toBeGreaterThan(0);
  });

  test('is what lies nearest where nothing fits', async () => {
    await reeds();
    const { all, nearest } = await find('کلاه آهنی');
    expect([all, nearest[0]?.title.text]).toEqual([0, 'کلاه حصیری']);
    for (const q of ['zzzz', 'ژژژژژ']) expect((await find(q)).nearest).not.toEqual([]);
  });

  test('is nothing of a maker that is hidden', async () => {
    const { maker } = await reeds();
    await db().producer.update({ where: { id: maker.id }, data: { state: 'draft' } });
    expect(
      (await find('حصیری')).groups.flatMap(({ hits }) => hits.map(({ key }) => key)),
    ).toHaveLength(1);
    const { all, nearest } = await find('نیزار');
    expect([all, nearest.map(({ title }) => title.text)]).toEqual([0, ['کارگاه توسکا', '']]);
  });

  test.each([
    ['is over', '2000-01-01', 0],
    ['has not begun', '2090-01-01', 0],
    ['has no date yet', null, 1],
  ])('is news where the fair %s only while it stands', async (_, startDate, count) => {
    const edition = await createEdition({ startDate });
    await createAnnouncement({ titleFa: 'باران', editionId: edition.id });
    expect((await find('باران')).all).toBe(count);
  });
});
