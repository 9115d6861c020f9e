import { expect, test } from 'vitest';
import { removeLandmark } from '@/lib/plan/mutations';
import { createSession as create, updateSession } from '@/lib/session/mutations';
import { sessionForm, newSession, type SessionData } from '@/lib/session/schema';
import { createAccount } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';
import { createBooth, createLandmark, createSession } from '../../support/factories';
import { saved } from '../../support/listing-guarantees';

const data = (more: Partial<SessionData>): SessionData => ({
  titleFa: 'نمایش سفال',
  titleEn: '',
  descriptionFa: '',
  descriptionEn: '',
  kind: 'demo',
  day: 1,
  start: 600,
  end: 660,
  boothId: null,
  landmarkId: null,
  rainBoothId: null,
  rainLandmarkId: null,
  capacity: null,
  cancelled: false,
  ...more,
});

onEachDatabase('the programme', () => {
  test('holds one thing at one place at one time, dry or wet, cancelled ones aside', async () => {
    const { actor } = await createAccount('organizer');
    const [stage, tent] = [await createLandmark(), await createLandmark()];
    const first = saved(
      await create(actor, data({ landmarkId: stage.id, rainLandmarkId: tent.id })),
    );
    const meets = await create(actor, data({ landmarkId: stage.id, start: 630, end: 700 }));
    expect(meets).toMatchObject({ problems: { place: [{ key: 'clashes' }] } });
    const inTheTent = await create(actor, data({ landmarkId: tent.id, start: 630, end: 700 }));
    expect(inTheTent).toMatchObject({ problems: { place: [{ key: 'clashes_in_rain' }] } });
    saved(await create(actor, data({ landmarkId: stage.id, start: 660, end: 700 })));
    saved(await create(actor, data({ landmarkId: stage.id, day: 2 })));
    const cancelled = {
      ...data({ landmarkId: stage.id, rainLandmarkId: tent.id }),
      cancelled: true,
    };
    saved(await updateSession(actor, { ...cancelled, id: first.id, version: 1 }));
    saved(await create(actor, data({ landmarkId: stage.id, start: 630, end: 660 })));
  });

  test('takes only places of this plan and days of this fair', async () => {
    const { actor } = await createAccount('organizer');
    const stage = await createLandmark();
    const gone = await createBooth({ state: 'removed' });
    expect(await create(actor, data({ boothId: gone.id }))).toMatchObject({
      problems: { place: [{ key: 'choice_removed' }] },
    });
    expect(await create(actor, data({ boothId: 999_999 }))).toMatchObject({
      problems: { place: [{ key: 'not_a_choice' }] },
    });
    expect(
      await create(actor, data({ landmarkId: stage.id, rainLandmarkId: 999_999 })),
    ).toMatchObject({ problems: { rainPlace: [{ key: 'not_a_choice' }] } });
    expect(await create(actor, data({ landmarkId: stage.id, day: 8 }))).toMatchObject({
      problems: { day: [{ key: 'outside_days' }] },
    });
  });

  test('keeps a place that something is held at', async () => {
    const { actor } = await createAccount('organizer');
    const stage = await createLandmark();
    await createSession({ landmarkId: stage.id, titleFa: 'گشایش' });
    expect(await removeLandmark(actor, { id: stage.id, version: 1 })).toMatchObject({
      problems: { '': [{ key: 'needed_by_sessions', params: { names: ['گشایش'] } }] },
    });
  });
});

const typed = {
  titleFa: 'گشايش',
  titleEn: '',
  descriptionFa: '',
  descriptionEn: '',
  kind: 'ceremony',
  day: '۱',
  start: '۱۰:۳۰',
  end: '11:30',
  place: 'landmark:3',
  rainPlace: '',
  capacity: '',
};

test('a session is typed in any digits and letters', () => {
  expect(newSession.parse(typed)).toMatchObject({
    titleFa: 'گشایش',
    day: 1,
    start: 630,
    end: 690,
    landmarkId: 3,
    boothId: null,
    capacity: null,
    cancelled: false,
  });
});

test.each([
  ['an end before its start', { end: '۱۰:۰۰' }, 'end'],
  ['a kind nobody knows', { kind: 'party' }, 'kind'],
  ['a place that is none', { place: 'tree:1' }, 'place'],
  ['room for nobody', { capacity: '0' }, 'capacity'],
  ['a time that is none', { start: '۲۵:۰۰' }, 'start'],
])('a session with %s is refused at its field', (_, wrong, field) => {
  const read = newSession.safeParse({ ...typed, ...wrong });
  expect(read.error?.issues.map((issue) => issue.path.join('.'))).toEqual([field]);
});

test('a field that the form does not have is refused by name', () => {
  const read = sessionForm.safeParse({ ...typed, id: '1', version: '1', state: 'published' });
  expect(read.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['state'] }]);
});
