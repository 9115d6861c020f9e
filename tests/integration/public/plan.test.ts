import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { listPlan } from '@/lib/plan/queries';
import { countQueries, onEachDatabase } from '../../support/database';
import {
  createBooth,
  createBooths,
  createEdition,
  createLandmark,
  several,
} from '../../support/factories';

onEachDatabase('the plan that visitors see', () => {
  test.each([1, 30])('it costs four statements with %i booths and as many places', async (n) => {
    await createBooths(n);
    await several(n, () => createLandmark());
    const { result, queries } = await countQueries(() => listPlan(VISITOR, 'fa'));
    expect([result.booths.length, result.landmarks.length]).toEqual([n, n]);
    expect(queries).toBe(4);
  });

  test('only what is published in this edition stands on it', async () => {
    const archived = await createEdition({ year: 1404, state: 'archived' });
    await createBooth({ editionId: archived.id });
    await createLandmark({ editionId: archived.id });
    await createBooth({ number: 1, accessible: true });
    await createBooth({ number: 2, state: 'draft' });
    await createLandmark({ kind: 'wc', nameEn: '', nameFa: 'سرویس' });
    await createLandmark({ state: 'removed' });
    const { booths, landmarks } = await listPlan(VISITOR, 'en');
    expect(booths).toMatchObject([
      { number: 1, raised: false, shape: { x: 0, y: 0, width: 4, height: 3 } },
    ]);
    expect(landmarks).toMatchObject([{ kind: 'wc', name: { text: 'سرویس', lang: 'fa' } }]);
  });

  test('an empty fair has an empty plan', async () => {
    expect(await listPlan(VISITOR, 'fa')).toEqual({ booths: [], landmarks: [] });
  });
});
