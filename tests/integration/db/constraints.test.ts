import { expect, test } from 'vitest';
import { checks } from '@/prisma/checks';
import { onEachDatabase } from '../../support/database';

const edition = { year: 1405, daysCount: 7, planWidth: 60, planHeight: 40 };
const shape = { x: 1, y: 1, width: 4, height: 3 };

onEachDatabase('the database refuses by itself', ({ database, provider }) => {
  test.each([
    ['a booth past the right edge', { x: 57 }],
    ['a booth past the lower edge', { y: 38 }],
    ['a booth left of the plan', { x: -1 }],
    ['a booth without width', { width: 0 }],
    ['booth number 0', { number: 0 }],
    ['an unknown state', { state: 'lost' }],
  ])('%s', async (_, wrong) => {
    const { id } = await database().edition.create({ data: edition });
    const booth = { editionId: id, code: 'B01', number: 1, ...shape };
    await expect(database().booth.create({ data: { ...booth, ...wrong } })).rejects.toThrow();
    const kept = await database().booth.create({ data: booth });
    await expect(
      database().booth.update({ where: { id: kept.id }, data: wrong }),
    ).rejects.toThrow();
  });

  test('a booth number twice in one edition', async () => {
    const { id } = await database().edition.create({ data: edition });
    const booth = { editionId: id, number: 1, ...shape };
    await database().booth.create({ data: { ...booth, code: 'B01' } });
    await expect(database().booth.create({ data: { ...booth, code: 'B02' } })).rejects.toThrow();
  });

  test('two current editions', async () => {
    await database().edition.create({ data: edition });
    await expect(database().edition.create({ data: { ...edition, year: 1406 } })).rejects.toThrow();
  });

  test('a plan too small for what stands on it, and days fewer than the programme has', async () => {
    const { id } = await database().edition.create({ data: edition });
    const booth = await database().booth.create({
      data: { editionId: id, code: 'B01', number: 1, ...shape, x: 50 },
    });
    await database().session.create({ data: session(id, booth.id) });
    const shrink = (data: object) => database().edition.update({ where: { id }, data });
    await expect(shrink({ planWidth: 53 })).rejects.toThrow();
    await expect(shrink({ daysCount: 6 })).rejects.toThrow();
    await shrink({ planWidth: 54 });
  });

  test.each([
    ['an end before its start', { end: 600 }],
    ['a day after the last', { day: 8 }],
    ['two places at once', { landmarkId: 1 }],
    ['no place', { boothId: null }],
    ['room for nobody', { capacity: 0 }],
  ])('a session with %s', async (_, wrong) => {
    const { id } = await database().edition.create({ data: edition });
    const booth = await database().booth.create({
      data: { editionId: id, code: 'B01', number: 1, ...shape },
    });
    await database().landmark.create({
      data: { editionId: id, code: 'STG1', kind: 'stage', nameFa: 'صحنه', ...shape, x: 20 },
    });
    const data = { ...session(id, booth.id), ...wrong };
    await expect(database().session.create({ data })).rejects.toThrow();
  });

  test('a negative price, and a product of nobody', async () => {
    const category = await database().category.create({
      data: { code: 'C01', slug: 'c', nameFa: 'رسته', colorToken: 'cat-tea' },
    });
    const producer = await database().producer.create({
      data: {
        code: 'P01',
        slug: 'p',
        nameFa: 'کارگاه',
        kind: 'workshop',
        place: 'rasht',
        categoryId: category.id,
      },
    });
    const product = { code: 'K1', slug: 'k', nameFa: 'سبد', producerId: producer.id };
    const create = (data: object) => database().product.create({ data: { ...product, ...data } });
    await expect(create({ priceToman: -1 })).rejects.toThrow();
    await expect(create({ producerId: 999 })).rejects.toThrow();
    await create({ priceToman: 0 });
    await expect(database().producer.delete({ where: { id: producer.id } })).rejects.toThrow();
  });

  test('every check of prisma/checks.ts stands in the migrated database', async () => {
    const wanted = Object.entries(checks).flatMap(([table, rules]) =>
      Object.keys(rules).map((name) => `${table}_${name}`),
    );
    const rows =
      provider === 'sqlite'
        ? await database().$queryRawUnsafe<{ sql: string }[]>(
            `SELECT "sql" FROM sqlite_master WHERE "type" = 'table'`,
          )
        : await database().$queryRawUnsafe<{ sql: string }[]>(
            `SELECT '"' || conname || '"' AS "sql" FROM pg_constraint WHERE contype = 'c'`,
          );
    const all = rows.map((row) => row.sql).join('\n');
    expect(wanted.filter((name) => !all.includes(`"${name}"`))).toEqual([]);
  });
});

const session = (editionId: number, boothId: number) => ({
  editionId,
  boothId,
  code: 'S701',
  day: 7,
  start: 600,
  end: 660,
  titleFa: 'نمایش',
  kind: 'demo',
});
