import { expect, test } from 'vitest';
import { previewImport } from '@/lib/import/mutations';
import { readSource } from '@/lib/import/read';
import { onEachDatabase } from '../../support/database';
import { ACTOR, content, everything, importPath, OPTIONS } from '../../support/import/database';
import { fileOf, odsOf } from '../../support/import/files';
import { sampleTables } from '../../support/import/tables';

const FOLDER = 'prisma/sample';
const WORKBOOK = 'prisma/sample/rasht-sakht-sample.xlsx';

onEachDatabase('the sample', ({ database }) => {
  test('fills an empty database: thirty booths, and the day of loading is the third', async () => {
    const outcome = await importPath(FOLDER);
    expect(outcome).toMatchObject({ ok: true, changed: true, sampleStart: true });
    const counts = {
      category: await database().category.count(),
      producer: await database().producer.count(),
      booth: await database().booth.count({ where: { state: 'published' } }),
      landmark: await database().landmark.count(),
      product: await database().product.count(),
      session: await database().session.count(),
      announcement: await database().announcement.count(),
      synonym: await database().synonym.count(),
      hours: await database().openingHours.count(),
    };
    expect(counts).toEqual({
      category: 10,
      producer: 30,
      booth: 30,
      landmark: 29,
      product: 146,
      session: 43,
      announcement: 5,
      synonym: 65,
      hours: 14,
    });
    expect(await database().edition.findMany()).toMatchObject([
      { year: 1404, state: 'current', sample: true, startDate: '2025-04-26', daysCount: 7 },
    ]);
  });

  test('as a folder, as .xlsx and as .ods it makes the same database', async () => {
    await importPath(FOLDER);
    const folder = await content(database());
    for (const path of [WORKBOOK, fileOf('sample.ods', odsOf(sampleTables()))]) {
      expect(await importPath(path)).toMatchObject({ ok: true, changed: false });
      expect(await content(database())).toEqual(folder);
    }
  });

  test('twice it changes nothing: no version, no revision, no stale page', async () => {
    await importPath(FOLDER);
    const once = await everything(database());
    expect(await importPath(FOLDER, { today: '2025-05-01' })).toMatchObject({
      ok: true,
      changed: false,
    });
    expect(await everything(database())).toEqual(once);
  });

  test('a dry run says the same and writes nothing', async () => {
    const source = await readSource(FOLDER);
    const empty = await everything(database());
    const preview = await previewImport(ACTOR, source, OPTIONS);
    expect(await everything(database())).toEqual(empty);
    expect(await importPath(FOLDER)).toEqual(preview);
  });
});

onEachDatabase('the sample workbook', ({ database }) => {
  test('fills an empty database as the folder does', async () => {
    await importPath(WORKBOOK);
    const workbook = await content(database());
    expect(await importPath(FOLDER)).toMatchObject({ ok: true, changed: false });
    expect(await content(database())).toEqual(workbook);
  });
});
