import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { listForAdmin, producerChoices } from '@/lib/producer/admin-queries';
import * as producers from '@/lib/producer/mutations';
import { findProducer, producerMovedTo } from '@/lib/producer/queries';
import { producerForm, type ProducerData } from '@/lib/producer/schema';
import { VISITOR } from '@/lib/auth/actor';
import { createAccount } from '../../support/accounts';
import { countQueries, onEachDatabase } from '../../support/database';
import {
  createBooth,
  createCategory,
  createEdition,
  createProducer,
  createProduct,
  createSession,
  several,
} from '../../support/factories';
import { problemsIn } from '../../support/forms';
import { saved } from '../../support/listing-guarantees';

const data = {
  slug: '',
  nameFa: 'کلوچه‌پزی',
  nameEn: '',
  kind: 'workshop',
  place: 'rasht',
  foundedYear: null,
  employees: null,
  aboutFa: '',
  aboutEn: '',
  phone: null,
  mobile: null,
  link: null,
};

/** An organiser, an edition with its words, and a correct form. */
async function start() {
  await createEdition();
  const { actor } = await createAccount('organizer');
  const category = await createCategory();
  const input: ProducerData = { ...data, categoryId: category.id };
  const create = async (more: Partial<ProducerData> = {}) =>
    saved(await producers.createProducer(actor, { ...input, ...more })).id;
  const slugOf = async (id: number) => (await db().producer.findUnique({ where: { id } }))?.slug;
  return { actor, input, create, slugOf };
}

onEachDatabase('a producer', () => {
  test('gets an address that nobody has or had', async () => {
    const { actor, input, create, slugOf } = await start();
    const first = await create();
    expect(await slugOf(first)).toBe('کلوچه-پزی');
    const edit = { ...input, slug: 'koluche', id: first, version: 1 };
    saved(await producers.updateProducer(actor, edit));
    expect(await slugOf(await create())).toBe('کلوچه-پزی-2');
    expect(await slugOf(await create({ nameFa: '؟!' }))).toBe('p03');
  });

  test('with the same very long name as another is found at its own address, and is saved with it', async () => {
    const { actor, input, create, slugOf } = await start();
    const nameFa = 'کارگاه '.repeat(17).trim();
    const [first, second] = [await create({ nameFa }), await create({ nameFa })];
    const [one = '', two = ''] = [await slugOf(first), await slugOf(second)];
    expect(two).toBe(`${one}-2`);
    saved(await producers.publishProducer(actor, { id: second, version: 1 }));
    expect(await producerMovedTo(VISITOR, two)).toBeNull();
    expect(await findProducer(VISITOR, 'fa', two)).toMatchObject({ slug: two });
    const edit = { ...input, nameFa, slug: two, employees: 3, id: second, version: 2 };
    saved(await producers.updateProducer(actor, edit));
    expect(await slugOf(second)).toBe(two);
  });

  test('that moved is found at its old addresses, until another one takes them', async () => {
    const { actor, input, create } = await start();
    const id = await create({ slug: 'one' });
    const move = async (slug: string, version: number) =>
      saved(await producers.updateProducer(actor, { ...input, slug, id, version }));
    const at = (slug: string) => producerMovedTo(VISITOR, slug);
    await move('two', 1);
    expect(await at('one')).toBeNull();
    saved(await producers.publishProducer(actor, { id, version: 2 }));
    await move('three', 3);
    expect([await at('one'), await at('two'), await at('three')]).toEqual(['three', 'three', null]);
    await move('one', 4);
    expect([await at('one'), await at('two'), await at('three')]).toEqual([null, 'one', 'one']);
    await create({ slug: 'two' });
    expect(await at('two')).toBeNull();
    expect(await at('nowhere')).toBeNull();
    expect((await countQueries(() => at('three'))).queries).toBe(2);
  });

  test('with a booth or products is not removed, and they are named', async () => {
    const { actor } = await start();
    const { id } = await createProducer();
    const old = await createEdition({ year: 1404, state: 'archived' });
    await createBooth({ producerId: id, editionId: old.id, number: 9 });
    const booth = await createBooth({ producerId: id, number: 7, state: 'draft' });
    const product = await createProduct({ producerId: id, nameFa: 'کلوچهٔ گردویی' });
    await createProduct({ producerId: id, state: 'removed' });
    const target = { id, version: 1 };
    expect(await producers.removeProducer(actor, target)).toMatchObject({
      problems: {
        '': [
          { key: 'needed_by_booths', params: { names: ['7'] } },
          { key: 'needed_by_products', params: { names: ['کلوچهٔ گردویی'] } },
        ],
      },
    });
    await db().booth.update({ where: { id: booth.id }, data: { producerId: null } });
    await db().product.update({ where: { id: product.id }, data: { state: 'removed' } });
    saved(await producers.removeProducer(actor, target));
  });

  test('is refused a category, kind or place that is not there, at its field', async () => {
    const { actor, input, create } = await start();
    const gone = await createCategory({ state: 'removed' });
    const wrong = { ...input, categoryId: gone.id, kind: 'guild', place: 'tehran' };
    const problems = {
      categoryId: [{ key: 'choice_removed' }],
      kind: [{ key: 'not_a_choice' }],
      place: [{ key: 'not_a_choice' }],
    };
    expect(await producers.createProducer(actor, wrong)).toMatchObject({ problems });
    const id = await create();
    const edit = { ...wrong, categoryId: 999, id, version: 1 };
    expect(await producers.updateProducer(actor, edit)).toMatchObject({
      problems: { ...problems, categoryId: [{ key: 'not_a_choice' }] },
    });
    expect(await db().producer.findUnique({ where: { id } })).toMatchObject({ version: 1 });
  });

  test('with an address or name of another is refused only for the address', async () => {
    const { actor, input, create } = await start();
    await create({ slug: 'olive' });
    const taken = await producers.createProducer(actor, { ...input, slug: 'olive' });
    expect(taken).toMatchObject({ problems: { slug: [{ key: 'taken' }] } });
  });

  test('that is renamed is found by its new name at its booths and products', async () => {
    const { actor, input } = await start();
    const { id } = await createProducer();
    const booth = await createBooth({ producerId: id });
    const product = await createProduct({ producerId: id });
    const edit = { ...input, nameFa: 'هفت‌ناودان', id, version: 1 };
    const result = await producers.updateProducer(actor, edit);
    const found = await db().searchToken.findMany({
      where: { token: 'ناودان' },
      orderBy: { doc: { kind: 'asc' } },
      select: { weight: true, doc: { select: { kind: true, entityId: true } } },
    });
    expect(found.map(({ doc, weight }) => [doc.kind, doc.entityId, weight])).toEqual([
      ['booth', booth.id, 3],
      ['producer', id, 3],
      ['product', product.id, 2],
    ]);
    expect(result.ok && result.stale).toEqual(
      expect.arrayContaining(['booths', `booth:${booth.number}`, `product:${product.slug}`]),
    );
  });

  test('makes the programme stale only where something takes place at its booth', async () => {
    const { actor, input } = await start();
    const { id } = await createProducer();
    const booth = await createBooth({ producerId: id });
    const rename = (nameFa: string, version: number) =>
      producers.updateProducer(actor, { ...input, nameFa, id, version });
    const quiet = await rename('یکم', 1);
    expect(quiet.ok && quiet.stale).not.toContain('schedule');
    const session = await createSession({ boothId: booth.id });
    const inRain = await createSession({ rainBoothId: booth.id });
    const lively = await rename('دوم', 2);
    expect(lively.ok && lively.stale).toEqual(
      expect.arrayContaining(['schedule', `session:${session.code}`, `session:${inRain.code}`]),
    );
  });

  test('is marked in the list while it has no text or no phone', async () => {
    const { actor, create } = await start();
    const bare = await create();
    const full = await create({ slug: 'full', aboutFa: 'معرفی', mobile: '09122002580' });
    const rows = await listForAdmin(actor, {});
    expect(rows.find((row) => row.id === bare)).toMatchObject({
      isWithoutText: true,
      isWithoutPhone: true,
    });
    expect(rows.find((row) => row.id === full)).toMatchObject({
      isWithoutText: false,
      isWithoutPhone: false,
    });
  });

  test.each([1, 30])('list and choices cost the same with %i rows', async (n) => {
    const { actor } = await createAccount('organizer');
    const made = await several(n, createProducer);
    await createBooth({ producerId: made[0]?.id, number: 5 });
    await several(n, () => createProduct({ producerId: made[0]?.id }));
    const list = await countQueries(() => listForAdmin(actor, { sort: '-products' }));
    expect(list.result).toHaveLength(n);
    expect(list.result[0]).toMatchObject({ id: made[0]?.id, booths: [5], products: n });
    expect(list.queries).toBe(3);
    const choices = await countQueries(() => producerChoices(actor, 'en'));
    expect(choices.result.categories).toHaveLength(n);
    // The edition has a word for the first only.
    expect(choices.result.kinds).toEqual([
      { value: 'cooperative', label: 'Cooperative' },
      { value: 'factory', label: 'Factory' },
      { value: 'home_business', label: 'Home business' },
      { value: 'workshop', label: 'Workshop' },
    ]);
    expect(choices.result.places).toEqual([{ value: 'rasht', label: 'City of Rasht' }]);
    expect(choices.queries).toBe(2);
    expect(await producerChoices(VISITOR, 'fa')).toEqual({ categories: [], kinds: [], places: [] });
  });
});

test('the form of a producer says what is wrong at each field', () => {
  const typed = {
    id: '1',
    version: '1',
    slug: '',
    nameFa: 'کارگاه',
    nameEn: '',
    kind: '',
    place: 'Rasht!',
    categoryId: '',
    foundedYear: '۲۰۲۰',
    employees: '-۱',
    aboutFa: 'ا'.repeat(2001),
    aboutEn: '',
    phone: '۰۹۱۲۲۰۰',
    mobile: '۰۹۱۲۲۰۰۲۵۸۰',
    link: 'javascript:alert(1)',
  };
  expect(problemsIn(producerForm, typed)).toEqual({
    kind: [{ key: 'required' }],
    place: [{ key: 'not_a_choice' }],
    categoryId: [{ key: 'required' }],
    foundedYear: [{ key: 'too_big', params: { max: 1500 } }],
    employees: [{ key: 'too_small', params: { min: 0 } }],
    aboutFa: [{ key: 'too_long', params: { max: 2000 } }],
    phone: [{ key: 'not_a_phone' }],
    link: [{ key: 'not_a_link' }],
  });
});
