import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { boothDirectory } from '@/lib/booth/directory';
import { dayNumber } from '@/lib/calendar/jalali';
import { askedOf, type Given } from '@/lib/directory/asked';
import { BOOTH_LIST, PRODUCT_LIST } from '@/lib/directory/facts';
import { beginningOf } from '@/lib/directory/rotation';
import { productDirectory } from '@/lib/product/directory';
import { countQueries, onEachDatabase } from '../../support/database';
import {
  createBooth,
  createCategory,
  createProducer,
  createProduct,
  several,
} from '../../support/factories';

const DATE = '2027-04-29';
const booths = (given: Given = {}, date = DATE) =>
  boothDirectory(VISITOR, 'fa', askedOf(given, BOOTH_LIST), date);
const products = (given: Given = {}) =>
  productDirectory(VISITOR, 'fa', askedOf(given, PRODUCT_LIST), DATE);
const numbers = async (given: Given = {}) => (await booths(given)).items.map((one) => one.number);
const slugs = async (given: Given = {}) => (await products(given)).items.map((one) => one.slug);

/** A booth of somebody in a category. */
async function createStand(more: Parameters<typeof createBooth>[0], categoryId: number) {
  const { id } = await createProducer({ categoryId });
  return createBooth({ ...more, producerId: id });
}

/** Three booths of two categories in two rows, with this and that feature, and two that nobody may see. */
async function createSquare() {
  const reed = await createCategory({ slug: 'reed' });
  const tea = await createCategory({ slug: 'tea' });
  const none = { sellsOnSite: false, liveDemo: false, accessible: false, acceptsCard: false };
  await createStand({ number: 1, row: 'A', ...none, sellsOnSite: true }, reed.id);
  await createStand({ number: 2, row: 'A', ...none, sellsOnSite: true, liveDemo: true }, tea.id);
  await createStand({ number: 3, row: 'B', ...none, liveDemo: true }, tea.id);
  await createStand({ number: 4, row: 'B', liveDemo: true, state: 'draft' }, tea.id);
  await createStand({ number: 5, row: 'B', liveDemo: true, state: 'removed' }, tea.id);
}

onEachDatabase('the directory', () => {
  test.each([1, 30])('costs six statements with %i booths, however it is filtered', async (n) => {
    const { id } = await createCategory({ slug: 'reed' });
    await several(n, () => createStand({ sellsOnSite: true }, id));
    for (const given of [{}, { category: 'reed', feature: 'sells_on_site', sort: 'name' }]) {
      const { result, queries } = await countQueries(() => booths(given));
      expect(result).toMatchObject({ count: n, total: n });
      expect(queries).toBe(6);
    }
  });

  test('has what has one of the categories, stands in one of the rows and has every feature', async () => {
    await createSquare();
    expect(await numbers({ sort: 'number' })).toEqual([1, 2, 3]);
    expect(await numbers({ category: 'tea', sort: 'number' })).toEqual([2, 3]);
    expect(await numbers({ category: ['tea', 'reed'], row: 'A', sort: 'number' })).toEqual([1, 2]);
    expect(await numbers({ feature: ['live_demo', 'sells_on_site'] })).toEqual([2]);
    expect(await numbers({ row: 'C' })).toEqual([]);
    expect(await numbers({ category: 'nothing' })).toEqual([]);
    expect(await numbers({ feature: '__proto__' })).toEqual([]);
  });

  test('counts for every choice what it would give; drafts and removed ones never', async () => {
    await createSquare();
    const { counts, count, total } = await booths({ category: 'tea' });
    expect([count, total]).toEqual([2, 3]);
    expect(Object.fromEntries(counts.category)).toEqual({ reed: 1, tea: 2 });
    expect(Object.fromEntries(counts.row)).toEqual({ A: 1, B: 1 });
    expect(Object.fromEntries(counts.feature)).toEqual({ live_demo: 2, sells_on_site: 1 });
  });

  test('names no category that is a draft, nor that of a maker who is one', async () => {
    const draft = await createCategory({ slug: 'draft', state: 'draft' });
    const shown = await createCategory({ slug: 'shown' });
    await createStand({}, draft.id);
    const { id } = await createProducer({ categoryId: shown.id, state: 'draft' });
    await createBooth({ producerId: id });
    const { counts, count } = await booths();
    expect(count).toBe(2);
    expect(counts.category.size).toBe(0);
    expect(await numbers({ category: ['draft', 'shown'] })).toEqual([]);
  });

  test('begins on each day where that day begins, and goes on in a cycle', async () => {
    await several(12, () => createBooth());
    const first = beginningOf(12, dayNumber(DATE));
    const cycle = Array.from({ length: 12 }, (_, i) => ((first + i) % 12) + 1);
    expect(await numbers()).toEqual(cycle);
    expect((await booths({}, '2027-04-30')).items[0]?.number).toBe(cycle[10]);
  });

  test('stands in the Persian order of names where that is asked, free booths last', async () => {
    for (const nameFa of ['گل ۱۰', 'آبگینه', 'پنبه', 'گل ۲', 'اطلس']) {
      await createBooth({ producerId: (await createProducer({ nameFa })).id });
    }
    await createBooth({ producerId: null });
    const { items } = await booths({ sort: 'name' });
    expect(items.map(({ maker }) => maker?.name.text)).toEqual([
      'آبگینه',
      'اطلس',
      'پنبه',
      'گل ۲',
      'گل ۱۰',
      undefined,
    ]);
  });

  test('goes on behind the last booth of a page though others have come and gone', async () => {
    const made = [];
    for (let at = 0; at < BOOTH_LIST.size + 3; at += 1) {
      made.push(await createBooth({ number: 2 + at }));
    }
    const page = await booths({ sort: 'number' });
    expect(page.items).toHaveLength(BOOTH_LIST.size);
    await createBooth({ number: 1 });
    const { items, next } = await booths({ sort: 'number', after: page.next });
    expect(items.map(({ number }) => number)).toEqual(made.slice(-3).map(({ number }) => number));
    expect(next).toBeUndefined();
  });
});

onEachDatabase('the catalogue', () => {
  test.each([1, 30])('costs eight statements with %i makers, however it is filtered', async (n) => {
    const { id: categoryId } = await createCategory({ slug: 'reed' });
    await several(n, async () => {
      const { id } = await createProducer({ categoryId });
      await createBooth({ producerId: id, sellsOnSite: true });
      await createProduct({ producerId: id, priceToman: 1000 });
    });
    const narrow = { category: 'reed', feature: 'sells_on_site', min: '1', sort: '-price' };
    for (const given of [{}, narrow]) {
      const { result, queries } = await countQueries(() => products(given));
      expect(result).toMatchObject({ count: n, total: n });
      expect(queries).toBe(8);
    }
  });

  test('has the products in a price range, without those that have no price; by price either way', async () => {
    const { id: producerId } = await createProducer();
    const prices = { cheap: 100, dear: 900, middle: 500, asked: null };
    for (const [slug, priceToman] of Object.entries(prices)) {
      await createProduct({ slug, producerId, priceToman });
    }
    expect(await slugs({ min: '۲۰۰' })).toEqual(['dear', 'middle']);
    expect(await slugs({ max: '500', sort: 'price' })).toEqual(['cheap', 'middle']);
    expect(await slugs({ sort: 'price' })).toEqual(['cheap', 'middle', 'dear', 'asked']);
    expect(await slugs({ sort: '-price' })).toEqual(['dear', 'middle', 'cheap', 'asked']);
    expect(await slugs({ min: 'abc', sort: 'price' })).toHaveLength(4);
  });

  test('has the features of the booth where a product is found, and none without a booth', async () => {
    const [here, away] = [await createProducer(), await createProducer()];
    await createBooth({ producerId: here.id, acceptsCard: true });
    await createProduct({ slug: 'here', producerId: here.id });
    await createProduct({ slug: 'away', producerId: away.id });
    expect(await slugs({ feature: 'accepts_card' })).toEqual(['here']);
    expect((await products()).counts.feature.get('accepts_card')).toBe(1);
  });

  test('begins with the first product of every booth; drafts are not counted', async () => {
    const makers = await several(3, async () => {
      const maker = await createProducer();
      await createBooth({ producerId: maker.id });
      return maker;
    });
    for (const [at, { id: producerId }] of makers.entries()) {
      for (const nth of [1, 2]) {
        const code = `K0${at + 1}0${nth}`;
        await createProduct({ code, slug: code.toLowerCase(), producerId });
      }
      await createProduct({ state: 'draft', producerId });
    }
    const first = beginningOf(3, dayNumber(DATE));
    const cycle = [0, 1, 2].map((at) => ((first + at) % 3) + 1);
    const expected = [1, 2].flatMap((nth) => cycle.map((maker) => `k0${maker}0${nth}`));
    expect(await slugs()).toEqual(expected);
    expect(await products()).toMatchObject({ total: 6, count: 6 });
  });
});
