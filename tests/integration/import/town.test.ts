import { expect, test } from 'vitest';
import { onEachDatabase } from '../../support/database';
import {
  content,
  everything,
  importPath,
  importTables,
  refusals,
} from '../../support/import/database';
import { fileOf, xlsxOf } from '../../support/import/files';
import { TOWN_BOOTHS, townTables } from '../../support/import/town';

onEachDatabase("another town's fair", ({ database }) => {
  test('is loaded as it is, once', async () => {
    expect(refusals(await importTables(townTables()))).toEqual([]);
    expect(await database().booth.count()).toBe(TOWN_BOOTHS);
    expect(await database().edition.findMany()).toMatchObject([
      { startDate: null, sample: false, daysCount: 5, planWidth: 90, planHeight: 50 },
    ]);
    const colours = await database().category.findMany({ orderBy: { id: 'asc' } });
    expect(colours.map(({ colorToken }) => colorToken).slice(-2)).toEqual([
      'cat-desert-10',
      'cat-c12',
    ]);
    const once = await everything(database());
    expect(await importTables(townTables())).toMatchObject({ ok: true, changed: false });
    expect(await everything(database())).toEqual(once);
  });

  test('is the same from a workbook, however its cells are spelled', async () => {
    await importPath(fileOf('town.xlsx', xlsxOf(townTables())));
    const workbook = await content(database());
    expect(await importTables(townTables())).toMatchObject({ ok: true, changed: false });
    expect(await content(database())).toEqual(workbook);
  });

  test('does not give way to the sample, nor the sample to it', async () => {
    await importTables(townTables());
    const outcome = await importPath('prisma/sample');
    const refused = refusals(outcome);
    // The town's other booths stand where the sample wants its own: everything is told, nothing written.
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((place) => !/ (?:overlaps|taken|smallerPlan)$/.test(place))).toEqual([]);
    expect(outcome).toMatchObject({ sampleInTheWay: false });
    expect(await database().booth.count()).toBe(TOWN_BOOTHS);
  });

  test('into the sample says that the sample is in the way', async () => {
    await importPath('prisma/sample');
    expect(await importTables(townTables())).toMatchObject({ ok: false, sampleInTheWay: true });
    expect(await database().booth.count()).toBe(30);
  });

  test('that fits beside the sample is told that the sample stays, as the sample itself is not', async () => {
    const category = [
      ['code', 'slug', 'name_fa', 'color_token'],
      ['C99', 'lace', 'توربافی', 'cat-lace'],
    ];
    expect(await importPath('prisma/sample')).toMatchObject({ ok: true, sampleInTheWay: false });
    expect(await importPath('prisma/sample')).toMatchObject({ ok: true, sampleInTheWay: false });
    expect(await importTables({ categories: category })).toMatchObject({
      ok: true,
      sampleInTheWay: true,
    });
  });
});
