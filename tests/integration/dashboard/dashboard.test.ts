import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { dashboard } from '@/lib/dashboard/queries';
import { db } from '@/lib/db/client';
import * as announcements from '@/lib/announcement/admin-queries';
import * as booths from '@/lib/booth/admin-queries';
import * as producers from '@/lib/producer/admin-queries';
import * as products from '@/lib/product/admin-queries';
import * as sessions from '@/lib/session/admin-queries';
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
        { list: 'booths', what: 'producer', count: 1 },
        { list: 'booths', what: 'text', count: 1 },
        { list: 'producers', what: 'phone', count: 1 },
        { list: 'products', what: 'price', count: 1 },
        { list: 'products', what: 'english', count: 1 },
        { list: 'schedule', what: 'place', count: 1 },
        { list: 'schedule', what: 'hours', count: 1 },
      ],
    });
  });

  test('every list shows just the rows that are counted as unfinished or as drafts', async () => {
    const { actor } = await createAccount('organizer');
    const maker = await createProducer({ phone: null, mobile: null, aboutFa: '', nameEn: '' });
    await createProducer({ aboutFa: 'متن', state: 'draft' });
    await createBooth({ shortFa: '', producerId: null });
    await createBooth({ producerId: maker.id, state: 'draft', shortFa: '' });
    await createProduct({ priceToman: null, producerId: maker.id, nameEn: '' });
    await createProduct({ producerId: maker.id });
    const hidden = await createLandmark({ state: 'draft' });
    await createSession({ start: 540, end: 570, titleEn: '' });
    await createSession({ start: 600, end: 660, landmarkId: hidden.id });
    await createSession({ start: 700, end: 760, state: 'draft' });
    const lists = {
      booths: booths.listForAdmin,
      producers: producers.listForAdmin,
      products: products.listForAdmin,
      schedule: sessions.listForAdmin,
      announcements: announcements.listForAdmin,
    };
    const { unfinished } = await dashboard(actor);
    const shown = await Promise.all(
      unfinished.map(async ({ list, what }) => ({
        list,
        what,
        count: (await lists[list](actor, what === 'draft' ? { state: what } : { unfinished: what }))
          .length,
      })),
    );
    expect(shown).toEqual(unfinished);
    expect(unfinished.map(({ list, what }) => `${list} ${what}`)).toEqual([
      'booths producer',
      'booths text',
      'booths draft',
      'producers phone',
      'producers text',
      'producers english',
      'producers draft',
      'products price',
      'products english',
      'schedule english',
      'schedule place',
      'schedule draft',
      'schedule hours',
    ]);
    // A word that a list does not know means the usual.
    expect(await booths.listForAdmin(actor, { unfinished: 'price' })).toHaveLength(2);
    expect(await booths.listForAdmin(actor, { unfinished: '__proto__' })).toHaveLength(2);
  });

  test('an import is one change, however many rows it wrote', async () => {
    const { actor } = await createAccount('owner');
    const booth = await createBooth({ number: 12, state: 'draft' });
    saved(await publishBooth(actor, { id: booth.id, version: 1 }));
    const wrote = (kind: string, ids: number[], at: string) =>
      db().revision.createMany({
        data: ids.map((entityId) => ({
          kind,
          entityId,
          version: 900 + new Date(at).getUTCDate(),
          action: 'import',
          actorName: 'fair',
          after: { nameFa: 'نام' },
          at: new Date(at),
        })),
      });
    await wrote('category', [1, 2], '2026-04-01T10:00:00.000Z');
    await wrote('producer', [1, 2, 3], '2026-04-01T10:00:01.500Z');
    saved(await removeBooth(actor, { id: booth.id, version: 2 }));
    await wrote('category', [1], '2026-04-02T10:00:00.000Z');
    const { recent } = await dashboard(actor);
    expect(recent).toMatchObject([
      { action: 'import', rows: [{ kind: 'category', count: 1 }], who: 'fair' },
      { action: 'remove', what: '12' },
      {
        action: 'import',
        rows: [
          { kind: 'producer', count: 3 },
          { kind: 'category', count: 2 },
        ],
      },
      { action: 'publish', what: '12' },
    ]);
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

  test('leads to a booth at the number it has now, and to none of an edition that is over', async () => {
    const { actor } = await createAccount('owner');
    const booth = await createBooth({ number: 12, state: 'draft' });
    saved(await publishBooth(actor, { id: booth.id, version: 1 }));
    await db().booth.update({ where: { id: booth.id }, data: { number: 40 } });
    await createBooth({ number: 12 });
    const leads = async () => (await dashboard(actor)).recent.map((one) => 'key' in one && one.key);
    expect(await leads()).toEqual(['40']);
    await db().edition.updateMany({ data: { state: 'archived' } });
    expect(await leads()).toEqual([null]);
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
