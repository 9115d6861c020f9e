import type { Database } from '@/lib/db/client';

/**
 * The least that pages can be made of: booth 1 is there (with its name), 2 was removed, 3 is a draft.
 * @returns what a test needs to change booth 1
 */
export async function createSmallFair(database: Database, name: string) {
  const edition = await database.edition.create({
    data: { year: 1405, daysCount: 7, planWidth: 60, planHeight: 40 },
  });
  const category = await database.category.create({
    data: { code: 'C01', slug: 'wood', nameFa: 'چوب', nameEn: 'Wood', colorToken: 'cat-wood' },
  });
  const states = ['published', 'removed', 'draft'];
  for (const [index, state] of states.entries()) {
    const number = index + 1;
    await database.booth.create({
      data: {
        edition: { connect: { id: edition.id } },
        producer: {
          create: {
            code: `P0${number}`,
            slug: `producer-${number}`,
            nameFa: `${name} ${number}`,
            kind: 'workshop',
            place: 'rasht',
            categoryId: category.id,
          },
        },
        code: `B0${number}`,
        number,
        state,
        x: number * 5,
        y: 1,
        width: 4,
        height: 3,
        shortFa: 'پیش از تغییر',
      },
    });
  }
}

/** Changes booth 1's text as another process would: the rows and their stale tags in one transaction. */
export async function changeBooth(database: Database, shortFa: string) {
  await database.$transaction([
    database.booth.updateMany({ where: { number: 1 }, data: { shortFa } }),
    database.staleTag.create({ data: { tag: 'booth:1' } }),
  ]);
}
