import { expect, test } from 'vitest';
import { boothChoices, listForAdmin } from '@/lib/booth/admin-queries';
import * as booths from '@/lib/booth/mutations';
import { boothForm, newBooth, type BoothData } from '@/lib/booth/schema';
import { db } from '@/lib/db/client';
import { createAccount } from '../../support/accounts';
import { countQueries, onEachDatabase } from '../../support/database';
import {
  createBooth,
  createBooths,
  createEdition,
  createLandmark,
  createProducer,
  createProduct,
  createSession,
} from '../../support/factories';
import { problemsIn } from '../../support/forms';
import { saved } from '../../support/listing-guarantees';

const data: BoothData = {
  number: 12,
  producerId: null,
  row: 'A',
  x: 20,
  y: 20,
  width: 4,
  height: 3,
  sellsOnSite: true,
  liveDemo: false,
  accessible: true,
  acceptsCard: false,
  shortFa: 'سبد و حصیر',
  shortEn: '',
};

onEachDatabase('a booth', () => {
  test('gets the code after the last one, removed ones included', async () => {
    const { actor } = await createAccount('organizer');
    await createBooth({ code: 'B07', state: 'removed' });
    const { id } = saved(await booths.createBooth(actor, data));
    expect(await db().booth.findUnique({ where: { id } })).toMatchObject({ code: 'B08' });
  });

  test('with a number in use is refused at its number', async () => {
    const { actor } = await createAccount('organizer');
    await createBooth({ number: 12, x: 0, y: 0 });
    const taken = { problems: { number: [{ key: 'taken' }] } };
    expect(await booths.createBooth(actor, data)).toMatchObject(taken);
    const { id } = saved(await booths.createBooth(actor, { ...data, number: 13 }));
    expect(await booths.updateBooth(actor, { ...data, id, version: 1 })).toMatchObject(taken);
  });

  test('past the edge of the plan is refused at its place', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition();
    const outside = { problems: { x: [{ key: 'outside_plan' }] } };
    expect(await booths.createBooth(actor, { ...data, x: 57 })).toMatchObject(outside);
    const { id } = saved(await booths.createBooth(actor, data));
    const edit = { ...data, y: 38, id, version: 1 };
    expect(await booths.updateBooth(actor, edit)).toMatchObject(outside);
    expect(await db().booth.findUnique({ where: { id } })).toMatchObject({ y: 20, version: 1 });
  });

  test('on another booth or landmark is refused, but removed ones take no room', async () => {
    const { actor } = await createAccount('organizer');
    const other = await createBooth({ number: 3, x: 21, y: 21 });
    const stage = await createLandmark({ nameFa: 'صحنهٔ میانی', x: 30, y: 20 });
    expect(await booths.createBooth(actor, data)).toMatchObject({
      problems: { x: [{ key: 'overlaps_booth', params: { booth: '3' } }] },
    });
    expect(await booths.createBooth(actor, { ...data, x: 28 })).toMatchObject({
      problems: { x: [{ key: 'overlaps', params: { other: stage.nameFa } }] },
    });
    saved(await booths.removeBooth(actor, { id: other.id, version: 1 }));
    saved(await booths.createBooth(actor, data));
    expect(await booths.restoreBooth(actor, { id: other.id, version: 2 })).toMatchObject({
      problems: { x: [{ key: 'overlaps_booth', params: { booth: '12' } }] },
    });
  });

  test('cannot be given to a producer that is removed or unknown', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition();
    const gone = await createProducer({ state: 'removed' });
    expect(await booths.createBooth(actor, { ...data, producerId: gone.id })).toMatchObject({
      problems: { producerId: [{ key: 'choice_removed' }] },
    });
    expect(await booths.createBooth(actor, { ...data, producerId: 999 })).toMatchObject({
      problems: { producerId: [{ key: 'not_a_choice' }] },
    });
  });

  test('where something is on the programme is not removed', async () => {
    const { actor } = await createAccount('organizer');
    const booth = await createBooth();
    const session = await createSession({ boothId: booth.id, titleFa: 'مهر زدن بر کلوچه' });
    const target = { id: booth.id, version: 1 };
    expect(await booths.removeBooth(actor, target)).toMatchObject({
      problems: { '': [{ key: 'needed_by_sessions', params: { names: ['مهر زدن بر کلوچه'] } }] },
    });
    await db().session.update({ where: { id: session.id }, data: { state: 'removed' } });
    saved(await booths.removeBooth(actor, target));
  });

  test('of an archived edition stays as it was', async () => {
    const { actor } = await createAccount('owner');
    const old = await createEdition({ year: 1404, state: 'archived' });
    await createEdition();
    const booth = await createBooth({ editionId: old.id });
    const edit = { ...data, id: booth.id, version: 1 };
    expect(await booths.updateBooth(actor, edit)).toEqual({ ok: false, reason: 'missing' });
    expect(await listForAdmin(actor, {})).toEqual([]);
  });

  test('without any edition is refused with what to do', async () => {
    const { actor } = await createAccount('owner');
    expect(await booths.createBooth(actor, data)).toMatchObject({
      problems: { '': [{ key: 'no_edition' }] },
    });
  });

  test('makes the pages stale that show it: its producer, products and sessions, old and new', async () => {
    const { actor } = await createAccount('organizer');
    const [from, to] = [await createProducer(), await createProducer()];
    const product = await createProduct({ producerId: from.id });
    const booth = await createBooth({ number: 5, producerId: from.id });
    const session = await createSession({ boothId: booth.id });
    const edit = { ...data, number: 6, producerId: to.id, id: booth.id, version: 1 };
    const result = await booths.updateBooth(actor, edit);
    expect(result.ok && result.stale).toEqual(
      expect.arrayContaining([
        'booths',
        'booth:5',
        'booth:6',
        'plan',
        `producer:${from.slug}`,
        `producer:${to.slug}`,
        `product:${product.slug}`,
        'schedule',
        `session:${session.code}`,
      ]),
    );
  });

  test.each([1, 30])('list and choices cost the same with %i rows', async (n) => {
    const { actor } = await createAccount('organizer');
    const made = await createBooths(n);
    const list = await countQueries(() => listForAdmin(actor, {}));
    expect(list.result.map((row) => row.number)).toEqual(made.map((row) => row.number));
    expect(list.queries).toBe(3);
    const choices = await countQueries(() => boothChoices(actor, 'fa'));
    expect(choices.result.producers).toHaveLength(n);
    expect(choices.queries).toBe(1);
  });
});

test('every field of the form refuses what it cannot be, by name', () => {
  const typed = {
    id: '۱',
    version: '1',
    number: '۱۲۳۴',
    producerId: 'x',
    row: 'آ'.repeat(41),
    x: '-1',
    y: '۱۲٫۵',
    width: '0',
    height: '',
    sellsOnSite: 'yes',
    shortFa: 'سبد\u0000',
    shortEn: ['a', 'b'],
    role: 'owner',
  };
  expect(problemsIn(boothForm, typed)).toEqual({
    number: [{ key: 'too_big', params: { max: 999 } }],
    producerId: [{ key: 'not_whole' }],
    row: [{ key: 'too_long', params: { max: 40 } }],
    x: [{ key: 'too_small', params: { min: 0 } }],
    width: [{ key: 'too_small', params: { min: 0.1 } }],
    height: [{ key: 'required' }],
    sellsOnSite: [{ key: 'not_a_choice' }],
    shortFa: [{ key: 'control_character' }],
    shortEn: [{ key: 'wrong_type' }],
    role: [{ key: 'unknown_field', params: { name: 'role' } }],
  });
});

test('a form is read with Persian, Arabic and Latin digits alike', () => {
  const typed = { number: '٧', row: ' الف ', x: '۱۲٫۵', y: '3.5', width: '۴', height: '3' };
  const read = newBooth.safeParse({ ...typed, producerId: '', shortFa: 'علي', shortEn: '' });
  expect(read.data).toMatchObject({ number: 7, row: 'الف', x: 12.5, y: 3.5, shortFa: 'علی' });
});
