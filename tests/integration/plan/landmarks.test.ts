import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import * as admin from '@/lib/plan/admin-queries';
import * as landmarks from '@/lib/plan/mutations';
import { landmarkForm, type LandmarkData } from '@/lib/plan/schema';
import { createAccount } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';
import { createBooth, createEdition, createLandmark, createSession } from '../../support/factories';
import { problemsIn } from '../../support/forms';
import { listingGuarantees, saved } from '../../support/listing-guarantees';

let places = 0;

const data: LandmarkData = {
  kind: 'stage',
  nameFa: 'صحنه',
  nameEn: '',
  x: 0,
  y: 0,
  width: 3,
  height: 3,
};

async function input(nameFa: string): Promise<LandmarkData> {
  if ((await db().edition.count()) === 0) await createEdition();
  const place = (places += 1) % 60;
  return { ...data, nameFa, x: (place % 20) * 3, y: Math.floor(place / 20) * 3 };
}

listingGuarantees({
  kind: 'landmark',
  make: createLandmark,
  input,
  field: 'nameFa',
  create: landmarks.createLandmark,
  update: landmarks.updateLandmark,
  publish: landmarks.publishLandmark,
  unpublish: landmarks.unpublishLandmark,
  remove: landmarks.removeLandmark,
  restore: landmarks.restoreLandmark,
  list: admin.listForAdmin,
  forEdit: admin.forEdit,
});

onEachDatabase('a landmark', () => {
  test('gets a code by its kind, as the sample has them', async () => {
    const { actor } = await createAccount('organizer');
    await createLandmark({ code: 'STG2', x: 30 });
    const { id } = saved(await landmarks.createLandmark(actor, data));
    expect(await db().landmark.findUnique({ where: { id } })).toMatchObject({ code: 'STG3' });
  });

  test('lies neither on a booth, nor on another landmark, nor outside the plan', async () => {
    const { actor } = await createAccount('organizer');
    await createBooth({ number: 8, x: 2, y: 2 });
    const other = await createLandmark({ x: 20, y: 20 });
    const at = (x: number, y: number) => landmarks.createLandmark(actor, { ...data, x, y });
    expect(await at(0, 0)).toMatchObject({ problems: { x: [{ key: 'overlaps_booth' }] } });
    expect(await at(58, 0)).toMatchObject({ problems: { x: [{ key: 'outside_plan' }] } });
    expect(await at(21, 21)).toMatchObject({
      problems: { x: [{ key: 'overlaps', params: { other: other.nameFa } }] },
    });
  });

  test('where something is on the programme stays, and stays a stage', async () => {
    const { actor } = await createAccount('organizer');
    const { id } = await createLandmark();
    const session = await createSession({ rainLandmarkId: id });
    const needed = {
      problems: { '': [{ key: 'needed_by_sessions', params: { names: [session.titleFa] } }] },
    };
    expect(await landmarks.removeLandmark(actor, { id, version: 1 })).toMatchObject(needed);
    const fountain = { ...data, x: 50, kind: 'fountain', id, version: 1 };
    expect(await landmarks.updateLandmark(actor, fountain)).toMatchObject(needed);
    const result = await landmarks.updateLandmark(actor, { ...fountain, kind: 'info' });
    expect(result.ok && result.stale).toEqual(['plan', 'schedule', `session:${session.code}`]);
  });
});

test('the form of a landmark says what is wrong at each field', () => {
  const typed = { id: '1', version: '1', nameEn: '', x: '', y: '۱۲,۵', width: '۰', height: '۳' };
  expect(problemsIn(landmarkForm, { ...typed, kind: 'shop', nameFa: '' })).toEqual({
    kind: [{ key: 'not_a_choice' }],
    nameFa: [{ key: 'required' }],
    x: [{ key: 'required' }],
    width: [{ key: 'too_small', params: { min: 0.1 } }],
  });
});
