import { expect, test } from 'vitest';
import { announcementRecords } from '@/lib/announcement/records';
import { VISITOR, type Actor } from '@/lib/auth/actor';
import { boothRecords } from '@/lib/booth/records';
import { landmarkRecords } from '@/lib/plan/records';
import { producerRecords } from '@/lib/producer/records';
import { productRecords } from '@/lib/product/records';
import { sessionChanges } from '@/lib/session/change-records';
import { sessionRecords } from '@/lib/session/records';
import { countQueries, onEachDatabase } from '../../support/database';
import {
  createAnnouncement,
  createBooth,
  createCategory,
  createEdition,
  createLandmark,
  createProducer,
  createProduct,
  createSession,
} from '../../support/factories';
import { createOpenFair, plainNames } from '../../support/open/fair';

type Reader = readonly [string, number, (actor: Actor) => Promise<unknown[]>];
const READERS: readonly Reader[] = [
  ['booths', 3, boothRecords],
  ['producers', 3, producerRecords],
  ['products', 4, productRecords],
  ['landmarks', 1, landmarkRecords],
  ['sessions', 8, sessionRecords],
  ['announcements', 1, announcementRecords],
];

onEachDatabase('what programs are told', () => {
  test.each([1, 8])('%i of each cost as many statements as one', async (n) => {
    await createOpenFair(plainNames(n));
    for (const [name, statements, read] of READERS) {
      const { result, queries } = await countQueries(() => read(VISITOR));
      expect([name, result.length, queries]).toEqual([name, n, statements]);
    }
    const { queries } = await countQueries(() => sessionChanges(VISITOR, 10));
    expect(queries).toBe(5);
  });

  test('drafts, removed things and those of other editions are not told', async () => {
    await createEdition({ year: 1403, state: 'archived' }).then(async ({ id: editionId }) => {
      const booth = await createBooth({ editionId });
      await createSession({ editionId, boothId: booth.id });
      await createLandmark({ editionId });
      await createAnnouncement({ editionId });
    });
    await createEdition();
    for (const state of ['draft', 'removed']) {
      const { id } = await createProducer({ state });
      await createProduct({ producerId: id });
      const booth = await createBooth({ state });
      await createSession({ state, boothId: booth.id });
      await createProduct({ state });
      await createLandmark({ state });
      await createAnnouncement({ state });
    }
    for (const [name, , read] of READERS) {
      // Makers outlive editions: those of the others above stay.
      if (name !== 'producers') expect([name, await read(VISITOR)]).toEqual([name, []]);
    }
    const makers = await producerRecords(VISITOR);
    expect(makers.every(({ booths }) => booths.length === 0)).toBe(true);
  });

  test('neither a draft maker nor a draft category is named by what is published', async () => {
    const category = await createCategory({ state: 'draft' });
    const hidden = await createProducer({ state: 'draft' });
    const shown = await createProducer({ categoryId: category.id });
    const booth = await createBooth({ producerId: hidden.id });
    await createBooth({ producerId: shown.id });
    await createProduct({ producerId: shown.id });
    await createSession({ boothId: booth.id });
    const [first, second] = await boothRecords(VISITOR);
    expect(first?.producer).toBeNull();
    expect(second?.producer).toMatchObject({ slug: shown.slug, category: null });
    expect(await producerRecords(VISITOR)).toMatchObject([{ slug: shown.slug, category: null }]);
    expect(await productRecords(VISITOR)).toMatchObject([{ category: null }]);
    expect(await sessionRecords(VISITOR)).toMatchObject([{ place: { kind: 'booth', name: null } }]);
  });

  test('a change of the session or of the edition, which may move all, grows the sequence', async () => {
    await createEdition({ version: 3 });
    await createSession({ version: 4 });
    expect(await sessionRecords(VISITOR)).toMatchObject([{ sequence: 5 }]);
  });
});
