import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import * as admin from '@/lib/session/admin-queries';
import { sessionChoices } from '@/lib/session/choices';
import * as sessions from '@/lib/session/mutations';
import { sessionForm, type SessionData } from '@/lib/session/schema';
import { createAccount } from '../../support/accounts';
import { countQueries, onEachDatabase } from '../../support/database';
import {
  createBooth,
  createBooths,
  createEdition,
  createLandmark,
  createProducer,
  createSession,
  several,
} from '../../support/factories';
import { problemsIn } from '../../support/forms';
import { listingGuarantees, saved } from '../../support/listing-guarantees';

let minutes = 0;

/** A correct form on a stage of the test, each call at another time. */
async function input(titleFa: string): Promise<SessionData> {
  const stage = (await db().landmark.findFirst()) ?? (await createLandmark());
  const start = ((minutes += 5) % 200) * 7;
  return {
    titleFa,
    titleEn: '',
    descriptionFa: '',
    descriptionEn: '',
    kind: 'talk',
    day: 3,
    start,
    end: start + 5,
    boothId: null,
    landmarkId: stage.id,
    rainBoothId: null,
    rainLandmarkId: null,
    capacity: 25,
    cancelled: false,
  };
}

listingGuarantees({
  kind: 'session',
  make: createSession,
  input,
  field: 'titleFa',
  create: sessions.createSession,
  update: sessions.updateSession,
  publish: sessions.publishSession,
  unpublish: sessions.unpublishSession,
  remove: sessions.removeSession,
  restore: sessions.restoreSession,
  list: admin.listForAdmin,
  forEdit: admin.forEdit,
});

onEachDatabase('a session', () => {
  test('gets a code by its day and is found at its place in the form', async () => {
    const { actor } = await createAccount('organizer');
    await createSession({ code: 'S304', state: 'removed' });
    const booth = await createBooth();
    const data = { ...(await input('نمایش')), landmarkId: null, boothId: booth.id };
    const { id, key } = saved(await sessions.createSession(actor, data));
    expect(await db().session.findUnique({ where: { id } })).toMatchObject({ code: 'S305' });
    const form = await admin.forEdit(actor, key);
    expect(form?.values).toMatchObject({ place: `booth:${booth.id}`, rainPlace: '', day: '3' });
  });

  test('at a place that is taken then is refused, told what is there', async () => {
    const { actor } = await createAccount('organizer');
    const data = await input('یکم');
    const first = saved(await sessions.createSession(actor, data));
    expect(await sessions.createSession(actor, { ...data, titleFa: 'دوم' })).toMatchObject({
      problems: { place: [{ key: 'clashes', params: { other: 'یکم' } }] },
    });
    const tent = await createLandmark();
    const elsewhere = { ...data, titleFa: 'سوم', landmarkId: tent.id };
    const moving = { ...elsewhere, rainLandmarkId: data.landmarkId };
    expect(await sessions.createSession(actor, moving)).toMatchObject({
      problems: { rainPlace: [{ key: 'clashes_in_rain', params: { other: 'یکم' } }] },
    });
    saved(await sessions.createSession(actor, elsewhere));
    saved(await sessions.removeSession(actor, { id: first.id, version: 1 }));
    saved(await sessions.createSession(actor, { ...data, titleFa: 'چهارم' }));
    expect(await sessions.restoreSession(actor, { id: first.id, version: 2 })).toMatchObject({
      problems: { place: [{ key: 'clashes', params: { other: 'چهارم' } }] },
    });
  });

  test('that is cancelled takes no place, and one that clashes already can still be corrected', async () => {
    const { actor } = await createAccount('organizer');
    const data = await input('یکم');
    const cancelled = { ...data, cancelled: true };
    const { id } = saved(await sessions.createSession(actor, cancelled));
    saved(await sessions.createSession(actor, { ...data, titleFa: 'دوم' }));
    const back = { ...data, id, version: 1 };
    expect(await sessions.updateSession(actor, back)).toMatchObject({ reason: 'invalid' });
    await db().session.update({ where: { id }, data: { cancelled: false } });
    saved(await sessions.updateSession(actor, { ...back, titleFa: 'یکمی' }));
  });

  test('beyond the days or at a place that holds none is refused at its field', async () => {
    const { actor } = await createAccount('organizer');
    const data = await input('یکم');
    expect(await sessions.createSession(actor, { ...data, day: 8 })).toMatchObject({
      problems: { day: [{ key: 'outside_days' }] },
    });
    const { id } = saved(await sessions.createSession(actor, data));
    expect(await sessions.updateSession(actor, { ...data, day: 8, id, version: 1 })).toMatchObject({
      problems: { day: [{ key: 'outside_days' }] },
    });
    const fountain = await createLandmark({ kind: 'fountain' });
    const old = await createEdition({ year: 1404, state: 'archived' });
    const away = await createBooth({ editionId: old.id });
    const gone = await createBooth({ state: 'removed' });
    const nowhere = { ...data, landmarkId: fountain.id, rainBoothId: gone.id };
    expect(await sessions.createSession(actor, nowhere)).toMatchObject({
      problems: { place: [{ key: 'not_a_choice' }], rainPlace: [{ key: 'choice_removed' }] },
    });
    const archived = { ...data, landmarkId: null, boothId: away.id };
    expect(await sessions.createSession(actor, archived)).toMatchObject({
      problems: { place: [{ key: 'not_a_choice' }] },
    });
  });

  test('outside the opening hours is taken, and marked in the list', async () => {
    const { actor } = await createAccount('organizer');
    const data = await input('یکم');
    saved(await sessions.createSession(actor, { ...data, start: 800, end: 860 }));
    saved(await sessions.createSession(actor, { ...data, start: 600, end: 660 }));
    const list = await admin.listForAdmin(actor, {});
    expect(list.map(({ start, isOutsideHours }) => [start, isOutsideHours])).toEqual([
      [600, false],
      [800, true],
    ]);
  });

  test('makes the booths stale where it is and was', async () => {
    const { actor } = await createAccount('organizer');
    const [from, to] = await createBooths(2);
    const session = await createSession({ boothId: from?.id });
    const data = { ...(await input('نو')), landmarkId: null, boothId: to?.id ?? 0 };
    const result = await sessions.updateSession(actor, { ...data, id: session.id, version: 1 });
    expect(result.ok && result.stale).toEqual([
      'schedule',
      `session:${session.code}`,
      `booth:${from?.number}`,
      `booth:${to?.number}`,
    ]);
  });

  test.each([1, 30])('list and choices cost the same with %i rows', async (n) => {
    const { actor } = await createAccount('organizer');
    await createEdition();
    await several(n, () => createSession({ day: 2 }));
    const producer = await createProducer({ nameFa: 'حصیربافی', nameEn: '' });
    await several(n, () => createBooth({ producerId: producer.id }));
    const list = await countQueries(() => admin.listForAdmin(actor, {}));
    expect(list.result).toHaveLength(n);
    expect(list.queries).toBe(4);
    const choices = await countQueries(() => sessionChoices(actor, 'fa'));
    expect(choices.result.places).toHaveLength(2 * n);
    expect(choices.result.places[n]?.label).toBe('غرفهٔ ۱، حصیربافی');
    expect(choices.queries).toBe(3);
  });
});

test('the form of a session says what is wrong at each field', () => {
  const typed = {
    id: '1',
    version: '1',
    titleFa: 'نمایش',
    titleEn: '',
    descriptionFa: '',
    descriptionEn: '',
    kind: 'demo',
    day: '۳',
    start: '۱۷:۳۰',
    end: '۱۸:۰۰',
    place: 'booth:۱۲',
    rainPlace: 'tent',
    capacity: '۰',
  };
  expect(problemsIn(sessionForm, { ...typed, day: '61', start: '۲۵:۰۰', kind: '' })).toEqual({
    kind: [{ key: 'not_a_choice' }],
    day: [{ key: 'too_big', params: { max: 60 } }],
    start: [{ key: 'not_a_time' }],
    place: [{ key: 'not_a_choice' }],
    rainPlace: [{ key: 'not_a_choice' }],
    capacity: [{ key: 'too_small', params: { min: 1 } }],
  });
  const right = { ...typed, place: 'landmark:3', rainPlace: '', capacity: '' };
  expect(sessionForm.safeParse(right).data).toMatchObject({
    start: 1050,
    landmarkId: 3,
    boothId: null,
    rainLandmarkId: null,
    cancelled: false,
  });
  expect(problemsIn(sessionForm, { ...right, end: '۱۷:۳۰' })).toEqual({
    end: [{ key: 'end_before_start' }],
  });
});
