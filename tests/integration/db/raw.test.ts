import { beforeEach, expect, test } from 'vitest';
import { onEachDatabase } from '../../support/database';

const row = (table: string, values: Record<string, string | number>) =>
  `INSERT INTO "${table}" (${Object.keys(values)
    .map((name) => `"${name}"`)
    .join(', ')}) VALUES (${Object.values(values)
    .map((value) => (typeof value === 'number' ? value : `'${value}'`))
    .join(', ')})`;

const shape = { x: 1, y: 1, width: 2, height: 2 };
const edition = { daysCount: 7, planWidth: 60, planHeight: 40 };
const SMALL_FAIR = [
  row('Edition', { id: 1, year: 1405, ...edition }),
  row('Edition', { id: 2, year: 1404, state: 'archived', ...edition }),
  row('OpeningHours', { editionId: 1, day: 1, opens: 600, closes: 700 }),
  row('Category', { id: 1, code: 'C1', slug: 'c', nameFa: 'رسته', colorToken: 'cat-tea' }),
  row('Producer', {
    id: 1,
    code: 'P1',
    slug: 'p',
    nameFa: 'کارگاه',
    kind: 'workshop',
    place: 'rasht',
    categoryId: 1,
  }),
  row('Booth', { id: 1, editionId: 1, code: 'B1', number: 1, ...shape }),
  row('Booth', { id: 2, editionId: 2, code: 'B1', number: 1, ...shape }),
  row('Landmark', { id: 1, editionId: 1, code: 'L1', kind: 'stage', nameFa: 'صحنه', ...shape }),
  row('Product', { id: 1, code: 'K1', slug: 'k', producerId: 1, nameFa: 'سبد' }),
  row('Session', {
    id: 1,
    editionId: 1,
    code: 'S1',
    day: 1,
    start: 600,
    end: 660,
    titleFa: 'نمایش',
    kind: 'demo',
    boothId: 1,
  }),
];

// What Prisma's client would not send, another program or a hand at the database may.
onEachDatabase('without our code the database still refuses', ({ database }) => {
  beforeEach(async () => {
    for (const one of SMALL_FAIR) await database().$executeRawUnsafe(one);
  });

  test.each([
    ['Product', `"priceToman" = 'ارزان'`],
    ['Product', `"slug" = ''`],
    ['Booth', `"x" = 'چپ'`],
    ['Booth', `"number" = '۱'`],
    ['Booth', `"code" = ''`],
    ['Booth', `"acceptsCard" = '7'`],
    ['Landmark', `"nameFa" = ''`],
    ['Edition', `"startDate" = '2026-13-01'`],
    ['Edition', `"startDate" = 'abcd-ef-gh'`],
    ['Session', `"titleFa" = ''`],
    ['Session', `"start" = 'صبح'`],
    ['Session', `"boothId" = 2`],
    ['Session', `"rainBoothId" = 2`],
    ['OpeningHours', `"day" = 8`],
    ['Producer', `"foundedYear" = 2001`],
  ])('%s with %s', async (table, change) => {
    await expect(database().$executeRawUnsafe(`UPDATE "${table}" SET ${change}`)).rejects.toThrow();
  });

  test('a picture that is none', async () => {
    const media = { hash: 'a', mime: 'text/html', width: 1, height: 1, bytes: '' };
    await expect(database().$executeRawUnsafe(row('Media', media))).rejects.toThrow();
  });
});
