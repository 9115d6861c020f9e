import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { listCategories } from '@/lib/category/queries';
import { findProduct, listProducts, productMovedTo, productSlugs } from '@/lib/product/queries';
import { countQueries, onEachDatabase } from '../../support/database';
import {
  createBooth,
  createCategory,
  createProducer,
  createProduct,
  several,
} from '../../support/factories';

/** So many makers at booths, with two products each. */
const createFair = (n: number) =>
  several(n, async () => {
    const { id } = await createProducer();
    await createBooth({ producerId: id });
    await several(2, () => createProduct({ producerId: id }));
  });

onEachDatabase('the products that visitors see', ({ database }) => {
  test.each([1, 30])('the catalogue costs four statements with %i makers', async (n) => {
    await createFair(n);
    const { result, queries } = await countQueries(() => listProducts(VISITOR, 'fa'));
    expect(result.length).toBe(2 * n);
    expect(queries).toBe(4);
  });

  test.each([1, 30])('a page costs five statements with %i siblings', async (n) => {
    const { id } = await createProducer();
    await createBooth({ producerId: id });
    const { slug } = await createProduct({ producerId: id, tags: 'کلوچه|سوغات' });
    await several(n, () => createProduct({ producerId: id }));
    const { result, queries } = await countQueries(() => findProduct(VISITOR, 'fa', slug));
    expect(result).toMatchObject({ slug, index: 0, tags: ['کلوچه', 'سوغات'] });
    if (typeof result === 'string') throw new Error(result);
    expect(result.siblings.map(({ index }) => index)).toEqual(
      Array.from({ length: n }, (_, i) => i + 1),
    );
    expect(queries).toBe(5);
  });

  test('they stand by booth, those of makers without one last', async () => {
    const [away, late, early] = [
      await createProducer(),
      await createProducer(),
      await createProducer(),
    ];
    await createBooth({ number: 20, producerId: late.id });
    await createBooth({ number: 3, producerId: early.id });
    for (const { id } of [away, late, early]) await createProduct({ producerId: id });
    const found = await listProducts(VISITOR, 'fa');
    expect(found.map(({ booth }) => booth)).toEqual([3, 20, null]);
    expect(found.map(({ maker }) => maker.slug)).toEqual([early.slug, late.slug, away.slug]);
  });

  test('drafts, removed ones and those of unpublished makers are not shown', async () => {
    const draftMaker = await createProducer({ state: 'draft' });
    await createProduct({ slug: 'of-draft', producerId: draftMaker.id });
    await createProduct({ slug: 'draft', state: 'draft' });
    await createProduct({ slug: 'gone', state: 'removed' });
    await createProduct({ slug: 'here', priceToman: null });
    expect(await productSlugs(VISITOR)).toEqual(['here']);
    const found = await listProducts(VISITOR, 'fa');
    expect(found.map(({ slug, price }) => [slug, price])).toEqual([['here', null]]);
    expect(await findProduct(VISITOR, 'fa', 'of-draft')).toBe('unknown');
    expect(await findProduct(VISITOR, 'fa', 'draft')).toBe('unknown');
    expect(await findProduct(VISITOR, 'fa', 'gone')).toBe('removed');
  });

  test('a former address leads to the present one, but not to what is not shown', async () => {
    const { id } = await createProduct({ slug: 'new' });
    const { id: hidden } = await createProduct({ slug: 'hidden', state: 'draft' });
    await database().slugHistory.createMany({
      data: [
        { kind: 'product', slug: 'old', entityId: id },
        { kind: 'product', slug: 'older', entityId: hidden },
      ],
    });
    expect(await productMovedTo(VISITOR, 'old')).toBe('new');
    expect(await productMovedTo(VISITOR, 'NEW')).toBe('new');
    expect(await productMovedTo(VISITOR, 'older')).toBeNull();
    await database().product.update({ where: { id: hidden }, data: { state: 'removed' } });
    expect(await productMovedTo(VISITOR, 'older')).toBe('hidden');
  });

  test.each([1, 30])('%i categories cost one statement', async (n) => {
    await several(n, () => createCategory());
    await createCategory({ state: 'draft' });
    const { result, queries } = await countQueries(() => listCategories(VISITOR, 'en'));
    expect(result.length).toBe(n);
    expect(queries).toBe(1);
  });
});
