import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { editionForEdit } from '@/lib/edition/admin-queries';
import { updateEdition } from '@/lib/edition/mutations';
import { producerChoices } from '@/lib/producer/admin-queries';
import { editionForm } from '@/lib/edition/schema';
import { createAccount } from '../../support/accounts';
import { countQueries, onEachDatabase } from '../../support/database';
import { createBooth, createEdition, createProducer, createSession } from '../../support/factories';
import { saved } from '../../support/listing-guarantees';

const form = async (actor: Parameters<typeof editionForEdit>[0], more: Record<string, string>) => {
  const edition = await editionForEdit(actor);
  if (!edition) throw new Error('no edition');
  const { notSample, ...values } = edition.values;
  return editionForm.parse({
    ...values,
    ...(notSample === 'on' && { notSample }),
    id: String(edition.target.id),
    version: String(edition.target.version),
    ...more,
  });
};

onEachDatabase('the settings of the edition', () => {
  test('change days, hours, square and words in one revision', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition({ sample: true });
    const input = await form(actor, {
      startDate: '۱۴۰۵/۲/۷',
      daysCount: '۵',
      hours_1: '۱۲ تا ۱۴ و ۱۶:۳۰–۲۲',
      planWidth: '۹۰٫۵',
      about_1_fa: 'نمایشگاهی روباز.',
      fair_name_fa: 'لاهیجان ساخت',
      notSample: 'on',
    });
    const done = await updateEdition(actor, input);
    expect(saved(done).version).toBe(2);
    expect(done.ok && done.stale).toEqual(['edition']);
    const edition = await db().edition.findFirstOrThrow({
      include: { hours: { orderBy: [{ day: 'asc' }, { opens: 'asc' }] }, texts: true },
    });
    expect(edition).toMatchObject({
      startDate: '2026-04-27',
      daysCount: 5,
      planWidth: 90.5,
      sample: false,
    });
    expect(edition.hours.filter(({ day }) => day === 1)).toMatchObject([
      { opens: 720, closes: 840 },
      { opens: 990, closes: 1320 },
    ]);
    expect(edition.hours.every(({ day }) => day <= 5)).toBe(true);
    const text = (key: string) => edition.texts.find((one) => one.key === key)?.fa;
    expect([text('fair_name'), text('about_1'), text('place_rasht')]).toEqual([
      'لاهیجان ساخت',
      'نمایشگاهی روباز.',
      'شهر رشت',
    ]);
    const [revision] = await db().revision.findMany({ where: { kind: 'edition' } });
    expect(revision).toMatchObject({
      action: 'edit',
      before: { daysCount: '7' },
      after: { daysCount: '5', hours_1: '12:00–14:00, 16:30–22:00' },
    });
  });

  test('keep what they had when somebody else saved first', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition();
    const [first, second] = [
      await form(actor, { tagline_fa: 'یکم' }),
      await form(actor, { tagline_fa: 'دوم' }),
    ];
    saved(await updateEdition(actor, first));
    expect(await updateEdition(actor, second)).toMatchObject({
      reason: 'conflict',
      conflict: { fields: [{ name: 'tagline_fa', theirs: 'یکم', yours: 'دوم' }] },
    });
    expect(await db().openingHours.count()).toBe(14);
  });

  test('tell of words and hours that were empty before and that somebody gave meanwhile', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition();
    saved(await updateEdition(actor, await form(actor, { tagline_fa: 'آغاز' })));
    const [first, second] = [
      await form(actor, {
        contact_phone_fa: '۰۱۳۳۳۳۳۳۳۳۳',
        daysCount: '8',
        hours_8: '10-13',
        about_7_fa: 'بند تازه',
      }),
      // As the form of before sends it: its empty controls too, and no hours of a day that it has not.
      await form(actor, {
        contact_phone_fa: '',
        about_7_fa: '',
        tagline_fa: 'دوم',
        city_en: 'Rasht, Gilan',
      }),
    ];
    saved(await updateEdition(actor, first));
    const told = await updateEdition(actor, second);
    if (told.ok || told.reason !== 'conflict') throw new Error('no conflict');
    const apart = (name: string) => told.conflict.fields.find((field) => field.name === name);
    expect(told.conflict.fields.map(({ name }) => name).toSorted()).toEqual([
      'about_7_fa',
      'city_en',
      'contact_phone_fa',
      'daysCount',
      'hours_8',
      'tagline_fa',
    ]);
    expect(apart('contact_phone_fa')).toMatchObject({ base: '', yours: '' });
    expect(apart('hours_8')).toMatchObject({ base: '', theirs: '10:00–13:00', yours: '' });
    expect(apart('about_7_fa')).toMatchObject({ base: '', theirs: 'بند تازه', yours: '' });
    expect(apart('tagline_fa')).toMatchObject({ base: 'آغاز', theirs: 'آغاز', yours: 'دوم' });
    expect(apart('city_en')).toMatchObject({ base: '', theirs: '', yours: 'Rasht, Gilan' });
  });

  test('are refused at their field where something stands or happens outside them', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition();
    await createBooth({ x: 50 });
    await createSession({ day: 7 });
    expect(await updateEdition(actor, await form(actor, { planWidth: '50' }))).toMatchObject({
      problems: { planWidth: [{ key: 'outside_plan' }] },
    });
    expect(await updateEdition(actor, await form(actor, { daysCount: '6' }))).toMatchObject({
      problems: { daysCount: [{ key: 'outside_days' }] },
    });
    expect(await db().openingHours.count()).toBe(14);
  });

  test('keep the labels of kinds and places that producers have', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition();
    const { id, nameFa } = await createProducer();
    const without = async () => form(actor, { place_rasht_fa: '', place_rasht_en: '' });
    expect(await updateEdition(actor, await without())).toMatchObject({
      problems: { place_rasht_fa: [{ key: 'label_in_use', params: { names: [nameFa] } }] },
    });
    saved(await updateEdition(actor, await form(actor, { place_c1_fa: 'لاهیجان' })));
    await db().producer.update({ where: { id }, data: { place: 'c1' } });
    saved(await updateEdition(actor, await without()));
    const { places } = await producerChoices(actor, 'fa');
    expect(places).toEqual([{ value: 'c1', label: 'لاهیجان' }]);
  });

  test('are neither shown to nor changed by nobody', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition();
    const input = await form(actor, { tagline_fa: 'یکم' });
    expect(await editionForEdit(VISITOR)).toBeNull();
    expect(await updateEdition(VISITOR, input)).toEqual({ ok: false, reason: 'unauthenticated' });
    expect(await db().revision.count()).toBe(0);
  });

  test('cost as many statements with many words as with few', async () => {
    const { actor } = await createAccount('organizer');
    const { id } = await createEdition();
    const few = await countQueries(() => editionForEdit(actor));
    await db().editionText.createMany({
      data: Array.from({ length: 30 }, (_, n) => ({ editionId: id, key: `about_${n}`, fa: 'متن' })),
    });
    const many = await countQueries(() => editionForEdit(actor));
    expect(many.queries).toBe(few.queries);
  });
});

const fields = {
  id: '1',
  version: '1',
  startDate: '',
  daysCount: '7',
  planWidth: '60',
  planHeight: '40',
  planBearing: '0',
  geoLat: '',
  geoLon: '',
};

test.each([
  ['a date that never was', { startDate: '۱۴۰۴/۱۲/۳۰' }, 'startDate'],
  ['hours that overlap', { hours_1: '10:00-13:00, 12:00-14:00' }, 'hours_1'],
  ['hours that end before they begin', { hours_1: '۱۳:۰۰ تا ۱۰:۰۰' }, 'hours_1'],
  ['no name', { fair_name_fa: ' ' }, 'fair_name_fa'],
  ['a text that is too long', { about_1_fa: 'آ'.repeat(2001) }, 'about_1_fa'],
  ['a plan without width', { planWidth: '0' }, 'planWidth'],
  ['half a place on earth', { geoLat: '۳۷٫۲۷' }, 'geoLon'],
  ['a map that is no address', { access_map_url_fa: 'javascript:alert(1)' }, 'access_map_url_fa'],
  ['an e-mail address without its host', { contact_email_en: 'info@' }, 'contact_email_en'],
  ['a short phone number', { contact_phone_fa: '۱۱۰' }, 'contact_phone_fa'],
  ['a name longer than a title', { fair_name_fa: 'ر'.repeat(121) }, 'fair_name_fa'],
])('settings with %s are refused at their field', (_, wrong, field) => {
  const read = editionForm.safeParse({ ...fields, ...wrong });
  expect(read.error?.issues.map((issue) => issue.path.join('.'))).toEqual([field]);
});

test('settings with a field that there is not are refused by its name', () => {
  const read = editionForm.safeParse({ ...fields, __proto__x: '1', state: 'archived' });
  expect(read.error?.issues).toMatchObject([
    { code: 'unrecognized_keys', keys: ['__proto__x', 'state'] },
  ]);
});
