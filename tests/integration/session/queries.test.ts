import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import type { Database } from '@/lib/db/client';
import { findSession, listSessions, sessionCodes } from '@/lib/session/queries';
import { countQueries, onEachDatabase } from '../../support/database';

const shape = { x: 1, y: 1, width: 4, height: 3 };

/** An edition with a published booth and its producer, and a stage. */
async function createSquare(database: Database) {
  const edition = await database.edition.create({
    data: { year: 1405, daysCount: 7, planWidth: 60, planHeight: 40 },
  });
  const booth = await database.booth.create({
    data: {
      edition: { connect: { id: edition.id } },
      code: 'B26',
      number: 26,
      ...shape,
      producer: {
        create: {
          code: 'P01',
          slug: 'koluche',
          nameFa: 'کلوچه‌پزی',
          kind: 'workshop',
          place: 'rasht',
          category: {
            create: { code: 'C01', slug: 'sweets', nameFa: 'شیرینی', colorToken: 'cat-saffron' },
          },
        },
      },
    },
  });
  const stage = await database.landmark.create({
    data: {
      editionId: edition.id,
      code: 'STG1',
      kind: 'stage',
      nameFa: 'صحنه',
      nameEn: 'Stage',
      ...shape,
      x: 20,
    },
  });
  return { editionId: edition.id, boothId: booth.id, stageId: stage.id };
}

type Square = Awaited<ReturnType<typeof createSquare>>;

const session = (square: Square, code: string, more: object = {}) => ({
  editionId: square.editionId,
  boothId: square.boothId,
  code,
  day: 1,
  start: 600,
  end: 660,
  titleFa: 'مهر زدن بر کلوچه',
  kind: 'demo',
  ...more,
});

onEachDatabase('what visitors see of the programme', ({ database }) => {
  test('a session comes with its places, and Persian where English is missing', async () => {
    const square = await createSquare(database());
    const { boothId, stageId } = square;
    await database().session.create({
      data: session(square, 'S101', {
        rainLandmarkId: stageId,
        capacity: 16,
        descriptionFa: 'شرح',
      }),
    });
    expect(boothId).toBeGreaterThan(0);
    expect(await findSession(VISITOR, 'en', 'S101')).toEqual({
      id: expect.any(Number),
      code: 'S101',
      day: 1,
      start: 600,
      end: 660,
      title: { text: 'مهر زدن بر کلوچه', lang: 'fa' },
      description: { text: 'شرح', lang: 'fa' },
      kind: 'demo',
      place: { kind: 'booth', shown: true, number: 26, name: { text: 'کلوچه‌پزی', lang: 'fa' } },
      rainPlace: {
        kind: 'landmark',
        shown: true,
        code: 'STG1',
        name: { text: 'Stage', lang: 'en' },
      },
      capacity: 16,
      cancelled: false,
      cloth: 'cat-saffron',
    });
  });

  test('the week is in the order of the clock, a day holds its own, and drafts are unseen', async () => {
    const square = await createSquare(database());
    await database().session.createMany({
      data: [
        session(square, 'S201', { day: 2 }),
        session(square, 'S103', { start: 900, end: 960 }),
        session(square, 'S102'),
        session(square, 'S101', { cancelled: true }),
        session(square, 'S104', { state: 'draft' }),
        session(square, 'S105', { state: 'removed' }),
      ],
    });
    const codes = async (day?: number) =>
      (await listSessions(VISITOR, 'fa', { day })).map(({ code }) => code);
    expect(await codes()).toEqual(['S101', 'S102', 'S103', 'S201']);
    expect(await codes(2)).toEqual(['S201']);
    expect(await codes(3)).toEqual([]);
    expect(await sessionCodes(VISITOR)).toEqual(['S101', 'S102', 'S103', 'S201']);
    expect(await findSession(VISITOR, 'fa', 'S104')).toBe('unknown');
    expect(await findSession(VISITOR, 'fa', 'S105')).toBe('removed');
    expect(await findSession(VISITOR, 'fa', 'S999')).toBe('unknown');
  });

  test('sessions of an archived edition are not in the programme', async () => {
    const square = await createSquare(database());
    await database().session.create({ data: session(square, 'S101') });
    await database().edition.update({
      where: { id: square.editionId },
      data: { state: 'archived' },
    });
    expect(await listSessions(VISITOR, 'fa')).toEqual([]);
    expect(await findSession(VISITOR, 'fa', 'S101')).toBe('unknown');
  });

  test('a place that is not published is named without what is not public', async () => {
    const square = await createSquare(database());
    await database().session.create({ data: session(square, 'S101') });
    const place = async () => (await listSessions(VISITOR, 'fa'))[0]?.place;
    await database().producer.updateMany({ data: { state: 'draft' } });
    expect(await place()).toEqual({ kind: 'booth', shown: true, number: 26, name: null });
    await database().producer.updateMany({ data: { state: 'published' } });
    await database().booth.updateMany({ data: { state: 'draft' } });
    expect(await place()).toEqual({ kind: 'booth', shown: false, number: 26, name: null });
  });

  test.each([1, 30])('the programme costs seven statements with %i sessions', async (n) => {
    const square = await createSquare(database());
    await database().session.createMany({
      data: Array.from({ length: n }, (_, i) =>
        session(square, `S${100 + i}`, { rainLandmarkId: square.stageId, day: (i % 7) + 1 }),
      ),
    });
    const list = await countQueries(() => listSessions(VISITOR, 'fa'));
    expect(list.result).toHaveLength(n);
    expect(list.queries).toBe(7);
    const one = await countQueries(() => findSession(VISITOR, 'fa', 'S100'));
    expect(one.queries).toBe(8);
    const codes = await countQueries(() => sessionCodes(VISITOR));
    expect(codes.queries).toBe(1);
  });
});
