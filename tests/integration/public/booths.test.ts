import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { boothNumbers, findBooth, listBooths } from '@/lib/booth/queries';
import { countQueries, onEachDatabase } from '../../support/database';
import {
  createBooth,
  createBooths,
  createCategory,
  createEdition,
  createProducer,
  createProduct,
  several,
} from '../../support/factories';

onEachDatabase('the booths that visitors see', ({ database }) => {
  test.each([1, 30])('the list costs three statements with %i booths', async (n) => {
    const made = await createBooths(n);
    const { result, queries } = await countQueries(() => listBooths(VISITOR, 'fa'));
    expect(result.map(({ number }) => number)).toEqual(made.map(({ number }) => number));
    expect(queries).toBe(3);
  });

  test.each([1, 30])('a page costs four statements with %i products', async (n) => {
    const maker = await createProducer();
    const { number } = await createBooth({ producerId: maker.id });
    const made = await several(n, () => createProduct({ producerId: maker.id }));
    const { result, queries } = await countQueries(() => findBooth(VISITOR, 'fa', number));
    if (typeof result === 'string') throw new Error(result);
    expect(result.products.map(({ slug }) => slug)).toEqual(made.map(({ slug }) => slug));
    expect(queries).toBe(4);
  });

  test('an empty fair has no booths, at the same cost', async () => {
    const { result, queries } = await countQueries(() => listBooths(VISITOR, 'fa'));
    expect([result, queries]).toEqual([[], 3]);
    expect(await boothNumbers(VISITOR)).toEqual([]);
    expect(await findBooth(VISITOR, 'fa', 1)).toBe('unknown');
  });

  test('drafts, removed booths and other editions stay out of lists and pages', async () => {
    const archived = await createEdition({ year: 1404, state: 'archived' });
    await createBooth({ editionId: archived.id, number: 9 });
    await createBooth({ number: 1 });
    await createBooth({ number: 2, state: 'draft' });
    await createBooth({ number: 3, state: 'removed' });
    expect((await listBooths(VISITOR, 'fa')).map(({ number }) => number)).toEqual([1]);
    expect(await boothNumbers(VISITOR)).toEqual([1]);
    expect(await findBooth(VISITOR, 'fa', 2)).toBe('unknown');
    expect(await findBooth(VISITOR, 'fa', 3)).toBe('removed');
    expect(await findBooth(VISITOR, 'fa', 9)).toBe('unknown');
  });

  test('who is not published is not named, nor are unpublished products and categories', async () => {
    const category = await createCategory({ state: 'draft', colorToken: 'cat-tea' });
    const shown = await createProducer({ categoryId: category.id, nameEn: 'Tea' });
    const draft = await createProducer({ categoryId: category.id, state: 'draft' });
    await createProduct({ producerId: shown.id, state: 'draft' });
    await createProduct({ producerId: draft.id });
    await createBooth({ number: 1, producerId: shown.id });
    await createBooth({ number: 2, producerId: draft.id });
    await createBooth({ number: 3, producerId: null });
    const [first, second, third] = await listBooths(VISITOR, 'en');
    expect(first).toMatchObject({
      maker: { slug: shown.slug, name: { text: 'Tea', lang: 'en' } },
      category: null,
      token: 'cat-tea',
    });
    expect(second).toMatchObject({ maker: null, category: null, token: 'cat-tea' });
    expect(third).toMatchObject({ maker: null, category: null });
    expect(await findBooth(VISITOR, 'en', 1)).toMatchObject({ products: [] });
    expect(await findBooth(VISITOR, 'en', 2)).toMatchObject({ maker: null, products: [] });
  });

  test('English falls back to Persian and says so', async () => {
    const maker = await createProducer({ nameFa: 'حصیربافی', nameEn: '' });
    const { number } = await createBooth({ producerId: maker.id, shortEn: '' });
    expect(await findBooth(VISITOR, 'en', number)).toMatchObject({
      maker: { name: { text: 'حصیربافی', lang: 'fa' } },
      short: { text: 'معرفی کوتاه', lang: 'fa' },
    });
  });

  test('features are told by the names that addresses have', async () => {
    const { number } = await createBooth({ liveDemo: true, accessible: true });
    const booth = await findBooth(VISITOR, 'fa', number);
    expect(booth).toMatchObject({ features: ['live_demo', 'accessible'] });
    await database().booth.updateMany({ data: { sellsOnSite: true, acceptsCard: true } });
    expect(await findBooth(VISITOR, 'fa', number)).toMatchObject({
      features: ['sells_on_site', 'live_demo', 'accessible', 'accepts_card'],
    });
  });
});
