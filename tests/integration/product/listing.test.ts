import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import * as admin from '@/lib/product/admin-queries';
import * as products from '@/lib/product/mutations';
import { productForm, type ProductData } from '@/lib/product/schema';
import { createAccount } from '../../support/accounts';
import { countQueries, onEachDatabase } from '../../support/database';
import { createBooth, createProducer, createProduct, several } from '../../support/factories';
import { problemsIn } from '../../support/forms';
import { listingGuarantees, saved } from '../../support/listing-guarantees';

const data = {
  slug: '',
  nameFa: 'کلوچه',
  nameEn: '',
  descriptionFa: '',
  descriptionEn: '',
  priceToman: 285_000,
  unitFa: 'جعبه',
  unitEn: '',
  tags: 'گردو|سوغات',
  available: true,
};

async function input(nameFa: string): Promise<ProductData> {
  const producer = (await db().producer.findFirst()) ?? (await createProducer());
  return { ...data, nameFa, producerId: producer.id };
}

listingGuarantees({
  kind: 'product',
  make: createProduct,
  input,
  field: 'nameFa',
  create: products.createProduct,
  update: products.updateProduct,
  publish: products.publishProduct,
  unpublish: products.unpublishProduct,
  remove: products.removeProduct,
  restore: products.restoreProduct,
  list: admin.listForAdmin,
  forEdit: admin.forEdit,
});

onEachDatabase('a product', () => {
  test('gets a code after its producer’s, and an address of its own', async () => {
    const { actor } = await createAccount('organizer');
    const { id: producerId } = await createProducer({ code: 'P07' });
    await createProduct({ code: 'K0702', slug: 'کلوچه', producerId });
    const { id } = saved(await products.createProduct(actor, { ...data, producerId }));
    const made = await db().product.findUnique({ where: { id } });
    expect(made).toMatchObject({ code: 'K0703', slug: 'کلوچه-2' });
  });

  test('cannot be given to a producer that is removed or unknown', async () => {
    const { actor } = await createAccount('organizer');
    const gone = await createProducer({ state: 'removed' });
    for (const [producerId, key] of [
      [gone.id, 'choice_removed'],
      [999, 'not_a_choice'],
    ] as const) {
      expect(await products.createProduct(actor, { ...data, producerId })).toMatchObject({
        problems: { producerId: [{ key }] },
      });
    }
  });

  test('with an address in use is refused at its address', async () => {
    const { actor } = await createAccount('organizer');
    const { producerId } = await createProduct({ slug: 'koluche' });
    const taken = await products.createProduct(actor, { ...data, producerId, slug: 'koluche' });
    expect(taken).toMatchObject({ problems: { slug: [{ key: 'taken' }] } });
  });

  test('makes its producer’s pages stale, old and new', async () => {
    const { actor } = await createAccount('organizer');
    const { id, producerId, slug } = await createProduct();
    const booth = await createBooth({ producerId });
    const to = await createProducer();
    const result = await products.updateProduct(actor, {
      ...data,
      producerId: to.id,
      id,
      version: 1,
    });
    const tags = ['products', `product:${slug}`, `booth:${booth.number}`, `producer:${to.slug}`];
    expect(result.ok && result.stale).toEqual(expect.arrayContaining(tags));
  });

  test.each([1, 30])('list and choices cost the same with %i rows', async (n) => {
    const { actor } = await createAccount('organizer');
    await several(n, createProduct);
    const cheap = await createProduct({ priceToman: 5 });
    const byAgreement = await createProduct({ priceToman: null });
    const list = await countQueries(() => admin.listForAdmin(actor, { sort: 'price' }));
    expect(list.result).toHaveLength(n + 2);
    expect([list.result[0]?.id, list.result.at(-1)?.id]).toEqual([cheap.id, byAgreement.id]);
    expect(list.queries).toBe(3);
    const choices = await countQueries(() => admin.productChoices(actor, 'fa'));
    expect(choices.result.producers).toHaveLength(n + 2);
    expect(choices.queries).toBe(1);
  });
});

test.each([
  ['۲۸۵٬۰۰۰', 285_000],
  ['285000 تومان', 285_000],
  ['رایگان', 0],
  ['', null],
  ['توافقی', null],
])('the price «%s» is read as %s', (priceToman, toman) => {
  expect(productForm.safeParse({ ...typed, priceToman }).data).toMatchObject({
    priceToman: toman,
    tags: 'گردو|دارچین',
  });
});

test.each(['-1', '۱٫۵', 'گران', '2000000001'])('the price «%s» is refused', (priceToman) => {
  expect(problemsIn(productForm, { ...typed, priceToman })).toEqual({
    priceToman: [{ key: 'not_a_price', params: { max: 2_000_000_000 } }],
  });
});

const typed = {
  id: '1',
  version: '1',
  slug: '',
  producerId: '1',
  nameFa: 'کلوچه',
  nameEn: '',
  descriptionFa: '',
  descriptionEn: '',
  unitFa: '',
  unitEn: '',
  tags: 'گردو، دارچین | گردو',
};
