import { expect, test } from 'vitest';
import * as admin from '@/lib/category/admin-queries';
import * as categories from '@/lib/category/mutations';
import { categoryForm, type CategoryData } from '@/lib/category/schema';
import { db } from '@/lib/db/client';
import { createAccount } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';
import { createBooth, createCategory, createProducer } from '../../support/factories';
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

  test('that is renamed is found by its new name at its producers and booths', async () => {
    const { actor } = await createAccount('organizer');
    const category = await createCategory();
    const producer = await createProducer({ categoryId: category.id });
    const booth = await createBooth({ producerId: producer.id });
    const edit = { ...data, nameFa: 'کوزه‌گری', id: category.id, version: 1 };
    const result = await categories.updateCategory(actor, edit);
    const found = await db().searchToken.findMany({
      where: { token: { startsWith: 'کوزه' } },
      orderBy: { kind: 'asc' },
    });
    expect(found.map(({ kind, entityId, weight }) => [kind, entityId, weight])).toEqual([
      ['booth', booth.id, 2],
      ['category', category.id, 3],
      ['producer', producer.id, 2],
    ]);
    expect(result.ok && result.stale).toEqual(
      expect.arrayContaining(['categories', `producer:${producer.slug}`, `booth:${booth.number}`]),
    );
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
