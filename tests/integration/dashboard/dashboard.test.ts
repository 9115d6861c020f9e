import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { dashboard } from '@/lib/dashboard/queries';
import { publishBooth, removeBooth } from '@/lib/booth/mutations';
import { createAccount } from '../../support/accounts';
import { countQueries, onEachDatabase } from '../../support/database';
import {
  createBooth,
  createBooths,
  createLandmark,
  createProducer,
  createProduct,
  createSession,
} from '../../support/factories';
import { saved } from '../../support/listing-guarantees';

onEachDatabase('the dashboard', () => {
  test('counts what is unfinished and leaves out what is done', async () => {
    const { actor } = await createAccount('organizer');
    await createBooth({ shortFa: '', producerId: null });
    await createProducer({ phone: null, mobile: null, aboutFa: 'متن' });
    const maker = await createProducer({ aboutFa: 'متن' });
    await createProduct({ priceToman: null, producerId: maker.id, nameEn: '' });
    await createSession({ start: 540, end: 570 });
    await createSession({ start: 600, end: 660 });
    const hidden = await createLandmark({ state: 'draft' });
    await createSession({ start: 600, end: 660, landmarkId: hidden.id });
    expect(await dashboard(actor)).toMatchObject({
      counts: { booths: 1, producers: 2, products: 1, sessions: 3 },
      unfinished: [
        { what: 'boothsWithoutProducer', count: 1 },
        { what: 'boothsWithoutText', count: 1 },
        { what: 'productsWithoutPrice', count: 1 },
        { what: 'producersWithoutPhone', count: 1 },
        { what: 'withoutEnglish', count: 1 },
        { what: 'sessionsWithoutPlace', count: 1 },
        { what: 'sessionsOutsideHours', count: 1 },
      ],
    });
  });

  test('names who changed what, the newest first', async () => {
    const { actor } = await createAccount('owner');
    const booth = await createBooth({ number: 12, state: 'draft' });
    saved(await publishBooth(actor, { id: booth.id, version: 1 }));
    saved(await removeBooth(actor, { id: booth.id, version: 2 }));
    const { recent } = await dashboard(actor);
    expect(recent).toMatchObject([
      { kind: 'booth', what: '12', action: 'remove', who: actor.name },
      { kind: 'booth', what: '12', action: 'publish', who: actor.name },
    ]);
  });

  test('tells nobody anything', async () => {
    await createBooths(2);
    expect(await dashboard(VISITOR)).toEqual({
      counts: { booths: 0, producers: 0, products: 0, sessions: 0 },
      unfinished: [],
      recent: [],
    });
  });

  test('costs as many statements for 30 booths as for 1', async () => {
    const { actor } = await createAccount('organizer');
    await createBooths(1);
    const one = await countQueries(() => dashboard(actor));
    await createBooths(29);
    expect((await countQueries(() => dashboard(actor))).queries).toBe(one.queries);
  });
});
