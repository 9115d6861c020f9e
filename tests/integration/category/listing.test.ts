import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import * as admin from '@/lib/category/admin-queries';
import * as categories from '@/lib/category/mutations';
import { categoryForm, type CategoryData } from '@/lib/category/schema';
import { rebuildSearch } from '@/lib/change/rebuild-search';
import { db } from '@/lib/db/client';
import { matching } from '@/lib/search/match';
import { searchFair } from '@/lib/search/queries';
import { createAccount } from '../../support/accounts';
import { countQueries, onEachDatabase } from '../../support/database';
import {
  createBooth,
  createCategory,
  createProducer,
  createProduct,
  several,
} from '../../support/factories';
import { problemsIn } from '../../support/forms';
import { listingGuarantees, saved } from '../../support/listing-guarantees';

const data: CategoryData = { slug: '', nameFa: 'رسته', nameEn: '', icon: '', colorToken: '' };

listingGuarantees({
  kind: 'category',
  make: createCategory,
  input: async (nameFa) => ({ ...data, nameFa }),
  field: 'nameFa',
  create: categories.createCategory,
  update: categories.updateCategory,
  publish: categories.publishCategory,
  unpublish: categories.unpublishCategory,
  remove: categories.removeCategory,
  restore: categories.restoreCategory,
  list: admin.listForAdmin,
  forEdit: admin.forEdit,
});

onEachDatabase('a category', () => {
  test('gets an address from its name and a colour from its code, and keeps both', async () => {
    const { actor } = await createAccount('organizer');
    const { id } = saved(await categories.createCategory(actor, { ...data, nameFa: 'حصيربافي' }));
    const where = { id };
    const made = { code: 'C01', slug: 'حصیربافی', colorToken: 'cat-c01' };
    expect(await db().category.findUnique({ where })).toMatchObject(made);
    const edit = { ...data, nameFa: 'سبدبافی', id, version: 1 };
    saved(await categories.updateCategory(actor, edit));
    expect(await db().category.findUnique({ where })).toMatchObject({ ...made, nameFa: 'سبدبافی' });
    saved(await categories.updateCategory(actor, { ...edit, version: 2, colorToken: 'cat-reed' }));
    expect(await db().category.findUnique({ where })).toMatchObject({ colorToken: 'cat-reed' });
  });

  test('with an address in use is refused at its address', async () => {
    const { actor } = await createAccount('organizer');
    await createCategory({ slug: 'olives' });
    const taken = await categories.createCategory(actor, { ...data, slug: 'olives' });
    expect(taken).toMatchObject({ problems: { slug: [{ key: 'taken' }] } });
  });

  test('with producers is not removed, and they are named', async () => {
    const { actor } = await createAccount('organizer');
    const { id } = await createCategory();
    const makers = [];
    for (let n = 1; n <= 7; n += 1) makers.push(await createProducer({ categoryId: id }));
    const names = makers.slice(0, 5).map((maker) => maker.nameFa);
    expect(await categories.removeCategory(actor, { id, version: 1 })).toMatchObject({
      problems: { '': [{ key: 'needed_by_producers', params: { names, more: 2 } }] },
    });
  });

  test('names its producers and booths to visitors only while it is published', async () => {
    const { actor } = await createAccount('organizer');
    const { id } = saved(await categories.createCategory(actor, { ...data, nameFa: 'حصیربافی' }));
    const producer = await createProducer({ categoryId: id });
    await createBooth({ producerId: producer.id });
    await db().$transaction((tx) => rebuildSearch(tx));
    const found = async () => (await searchFair(VISITOR, 'fa', 'حصیربافی')).kinds;
    expect(await found()).toEqual([]);
    saved(await categories.publishCategory(actor, { id, version: 1 }));
    expect((await found()).map(({ kind }) => kind)).toEqual(['booth', 'producer']);
    saved(await categories.unpublishCategory(actor, { id, version: 2 }));
    expect(await found()).toEqual([]);
    const where = await matching(db(), 'producer', 'حصیربافی');
    expect(where).toEqual({ id: { in: [producer.id] } });
  });

  test('that is renamed is found by its new name at its producers and booths', async () => {
    const { actor } = await createAccount('organizer');
    const category = await createCategory();
    const producer = await createProducer({ categoryId: category.id });
    const booth = await createBooth({ producerId: producer.id });
    const edit = { ...data, nameFa: 'کوزه‌گری', id: category.id, version: 1 };
    const result = await categories.updateCategory(actor, edit);
    const found = await db().searchToken.findMany({
      where: { token: 'کوزه' },
      orderBy: { doc: { kind: 'asc' } },
      select: { weight: true, doc: { select: { kind: true, entityId: true } } },
    });
    expect(found.map(({ doc, weight }) => [doc.kind, doc.entityId, weight])).toEqual([
      ['booth', booth.id, 2],
      ['category', category.id, 3],
      ['producer', producer.id, 2],
    ]);
    expect(result.ok && result.stale).toEqual(
      expect.arrayContaining(['categories', `producer:${producer.slug}`, `booth:${booth.number}`]),
    );
  });

  test('that gets another colour makes every page stale that shows its cloth', async () => {
    const { actor } = await createAccount('organizer');
    const { id, nameFa } = await createCategory();
    const producer = await createProducer({ categoryId: id });
    const booth = await createBooth({ producerId: producer.id });
    const product = await createProduct({ producerId: producer.id });
    const edit = { ...data, nameFa, colorToken: 'cat-reed', id, version: 1 };
    const result = await categories.updateCategory(actor, edit);
    expect(result.ok && [...result.stale].sort()).toEqual(
      [
        'booths',
        'categories',
        'plan',
        'producers',
        'products',
        `booth:${booth.number}`,
        `producer:${producer.slug}`,
        `product:${product.slug}`,
      ].sort(),
    );
  });

  test('costs the same to list and to rename with 1 producer and booth or with 30', async () => {
    const { actor } = await createAccount('organizer');
    const costs: number[][] = [];
    for (const n of [1, 30]) {
      const { id } = await createCategory({ nameFa: `رستهٔ شمارهٔ ${n}` });
      await several(n, async () =>
        createBooth({ producerId: (await createProducer({ categoryId: id })).id }),
      );
      const list = await countQueries(() => admin.listForAdmin(actor, { sort: '-producers' }));
      expect(list.result[0]).toMatchObject({ id, producers: n });
      const edit = { ...data, nameFa: `نام تازهٔ ${n}`, id, version: 1 };
      const rename = await countQueries(() => categories.updateCategory(actor, edit));
      expect(rename.result.ok).toBe(true);
      costs.push([list.queries, rename.queries]);
    }
    expect(costs[1]).toEqual(costs[0]);
  });
});

test('the form of a category says what is wrong at each field', () => {
  const typed = { id: '1', version: '1', slug: '!', nameFa: ' ', nameEn: 'x'.repeat(121) };
  expect(problemsIn(categoryForm, { ...typed, icon: 'نان', colorToken: 'Cat Reed' })).toEqual({
    slug: [{ key: 'not_a_slug' }],
    nameFa: [{ key: 'required' }],
    nameEn: [{ key: 'too_long', params: { max: 120 } }],
    icon: [{ key: 'not_a_word' }],
    colorToken: [{ key: 'not_a_word' }],
  });
});

test.each([
  ['cat-', { key: 'not_a_word' }],
  ['cat--reed', { key: 'not_a_word' }],
  ['c'.repeat(41), { key: 'too_long', params: { max: 40 } }],
])('the colour «%s», after which no cloth could be named, is refused', (colorToken, problem) => {
  const typed = { id: '1', version: '1', slug: '', nameFa: 'رسته', nameEn: '', icon: '' };
  expect(problemsIn(categoryForm, { ...typed, colorToken })).toEqual({ colorToken: [problem] });
});
