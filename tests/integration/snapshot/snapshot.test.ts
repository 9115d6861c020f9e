import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { fairSnapshot } from '@/lib/snapshot/queries';
import { countQueries, onEachDatabase } from '../../support/database';
import {
  createAnnouncement,
  createBooth,
  createEdition,
  createLandmark,
  createProducer,
  createProduct,
  createSession,
} from '../../support/factories';
import { createOpenFair, plainNames } from '../../support/open/fair';

/** The morning of the first day of `createOpenFair`'s edition. */
const NOW = new Date('2026-11-21T08:00:00+03:30');

async function snapshotOf(locale: 'fa' | 'en' = 'fa') {
  const found = await fairSnapshot(VISITOR, locale, NOW);
  if (!found) throw new Error('no edition');
  return found.snapshot;
}

onEachDatabase('the published fair in one piece', () => {
  test.each([1, 9])('%i of everything cost the same statements', async (n) => {
    await createOpenFair(plainNames(n));
    const { result, queries } = await countQueries(() => snapshotOf());
    const { booths, producers, products, sessions, landmarks } = result;
    const lists = [booths, producers, products, sessions, landmarks];
    expect(lists.map(({ length }) => length)).toEqual([n, n, n, n, n]);
    expect(queries).toBe(28);
  });

  test('holds texts in its own language and says where one is missing', async () => {
    await createOpenFair(['یک', 'دو']);
    const { sessions } = await snapshotOf('en');
    expect(sessions.map(({ title }) => title.lang).sort()).toEqual(['en', 'fa']);
    const { edition } = await snapshotOf('fa');
    expect(Object.values(edition.texts).every(({ lang }) => lang === 'fa')).toBe(true);
  });

  test('the same content has the same version, another content another', async () => {
    await createOpenFair(plainNames(2));
    const [first, again] = [await snapshotOf(), await snapshotOf()];
    expect(again).toEqual(first);
    await createBooth({ shortFa: 'تازه' });
    const changed = await snapshotOf();
    expect(changed.version).not.toBe(first.version);
    expect((await snapshotOf('en')).version).not.toBe(changed.version);
  });

  test('drafts, removed things and other editions are not in it', async () => {
    const { id: editionId } = await createEdition({ year: 1403, state: 'archived' });
    const old = await createBooth({ editionId });
    await createSession({ editionId, boothId: old.id });
    await createEdition();
    for (const state of ['draft', 'removed']) {
      const { id } = await createProducer({ state });
      await createProduct({ producerId: id });
      const booth = await createBooth({ state });
      await createSession({ state, boothId: booth.id });
      await createLandmark({ state });
      await createAnnouncement({ state });
    }
    const { booths, products, sessions, landmarks, announcements, producers } = await snapshotOf();
    expect([booths, products, sessions, landmarks, announcements]).toEqual([[], [], [], [], []]);
    expect(producers.flatMap((producer) => producer.booths)).toEqual([]);
  });

  test('an empty database has none', async () => {
    expect(await fairSnapshot(VISITOR, 'fa', NOW)).toBeNull();
  });
});
