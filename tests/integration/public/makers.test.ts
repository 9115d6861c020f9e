import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import {
  findProducer,
  listProducers,
  producerMovedTo,
  producerSlugs,
} from '@/lib/producer/queries';
import { countQueries, onEachDatabase } from '../../support/database';
import {
  createBooth,
  createBooths,
  createEdition,
  createProducer,
  createProduct,
  several,
} from '../../support/factories';

onEachDatabase('the makers that visitors see', ({ database }) => {
  test.each([1, 30])('the list costs three statements with %i makers', async (n) => {
    await createBooths(n);
    const { result, queries } = await countQueries(() => listProducers(VISITOR, 'fa'));
    expect(result.length).toBe(n);
    expect(queries).toBe(3);
  });

  test.each([1, 30])('a page costs four statements with %i products', async (n) => {
    const { id, slug } = await createProducer();
    await createBooth({ producerId: id });
    await several(n, () => createProduct({ producerId: id }));
    const { result, queries } = await countQueries(() => findProducer(VISITOR, 'fa', slug));
    if (typeof result === 'string') throw new Error(result);
    expect(result.products.length).toBe(n);
    expect(queries).toBe(4);
  });

  test('they stand in the order of the Persian alphabet, on every database', async () => {
    for (const nameFa of ['گلیم‌بافی', 'پنیرسازی', 'آسیاب', 'چای‌بندی', 'کلوچه‌پزی'])
      await createProducer({ nameFa });
    const names = (await listProducers(VISITOR, 'fa')).map(({ name }) => name.text);
    expect(names).toEqual(['آسیاب', 'پنیرسازی', 'چای‌بندی', 'کلوچه‌پزی', 'گلیم‌بافی']);
  });

  test('a maker outlives its edition: the page stays, without a booth', async () => {
    const archived = await createEdition({ year: 1404, state: 'archived' });
    await createEdition();
    const { id, slug } = await createProducer();
    await createBooth({ producerId: id, editionId: archived.id, number: 7 });
    expect(await findProducer(VISITOR, 'fa', slug)).toMatchObject({ slug, booth: null });
    await createBooth({ producerId: id, number: 12 });
    expect(await findProducer(VISITOR, 'fa', slug)).toMatchObject({ booth: 12 });
    expect((await listProducers(VISITOR, 'fa')).map(({ booth }) => booth)).toEqual([12]);
  });

  test('drafts are unknown and removed ones are gone', async () => {
    await createProducer({ slug: 'draft', state: 'draft' });
    await createProducer({ slug: 'gone', state: 'removed' });
    await createProducer({ slug: 'here' });
    expect(await producerSlugs(VISITOR)).toEqual(['here']);
    expect((await listProducers(VISITOR, 'fa')).map(({ slug }) => slug)).toEqual(['here']);
    expect(await findProducer(VISITOR, 'fa', 'draft')).toBe('unknown');
    expect(await findProducer(VISITOR, 'fa', 'gone')).toBe('removed');
  });

  test('a former address and one in other letters lead to the present one', async () => {
    const { id } = await createProducer({ slug: 'کلوچه-پزی' });
    await database().slugHistory.create({
      data: { kind: 'producer', slug: 'koluche', entityId: id },
    });
    const { result, queries } = await countQueries(() => producerMovedTo(VISITOR, 'koluche'));
    expect([result, queries]).toEqual(['کلوچه-پزی', 2]);
    expect(await producerMovedTo(VISITOR, 'كلوچه پزي')).toBe('کلوچه-پزی');
    expect(await producerMovedTo(VISITOR, 'کلوچه-پزی')).toBeNull();
    expect(await producerMovedTo(VISITOR, 'nobody')).toBeNull();
    await database().producer.update({ where: { id }, data: { state: 'removed' } });
    expect(await producerMovedTo(VISITOR, 'koluche')).toBe('کلوچه-پزی');
    await database().producer.update({ where: { id }, data: { state: 'draft' } });
    expect(await producerMovedTo(VISITOR, 'koluche')).toBeNull();
  });
});
