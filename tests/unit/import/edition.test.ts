import { expect, test } from 'vitest';
import { checkFair } from '@/lib/import/check';
import type { ImportOptions } from '@/lib/import/join-edition';
import { emptyFair, type Fair } from '@/lib/import/model';
import { readFolder } from '@/lib/import/read-folder';
import { checkTables, fairOf, placesOf } from '../../support/import/checked';
import { csvFolder } from '../../support/import/files';
import { smallTables, withCell, withRow, type Tables } from '../../support/import/tables';
import { TOWN_BOOTHS, townTables } from '../../support/import/town';

const check = (tables: Tables, options: Partial<ImportOptions>, fair: Fair = emptyFair()) =>
  checkFair(readFolder(csvFolder(tables)), fair, {
    start: null,
    year: null,
    today: '2025-04-28',
    ...options,
  });

const dateless = () => withCell(smallTables(), 'settings', 5, 'value_fa', '');
const sample = () => withRow(dateless(), 'settings', ['sample_notice', 'نمونه', 'Sample']);

test('a sample without opening date opens two days before it is loaded', () => {
  const { edition, sampleStart } = check(sample(), {});
  expect(edition).toMatchObject({ startDate: '2025-04-26', year: 1404, sample: true });
  expect(sampleStart).toBe(true);
});

test('a sample of fewer than three days is loaded on its last day', () => {
  const { settings = [] } = sample();
  const day = withCell({ settings }, 'settings', 4, 'value_fa', '1');
  expect(check(withCell(day, 'settings', 4, 'value_en', ''), {}).edition?.startDate).toBe(
    '2025-04-28',
  );
});

test('a fair that is no sample keeps its opening open until somebody says it', () => {
  const { edition, sampleStart } = check(dateless(), {});
  expect(edition).toMatchObject({ startDate: null, year: 1404, sample: false });
  expect(sampleStart).toBe(false);
});

test('the command line sets the opening, before the file and later', async () => {
  expect(check(sample(), { start: '2026-04-27' })).toMatchObject({
    edition: { startDate: '2026-04-27', year: 1405, sample: true },
    sampleStart: false,
  });
  expect(check(smallTables(), { start: '2025-05-01' }).edition?.startDate).toBe('2025-05-01');
  const fair = fairOf(await checkTables(smallTables()));
  expect(
    check({ booths: smallTables().booths ?? [] }, { start: '2025-05-01' }, fair).edition,
  ).toMatchObject({ startDate: '2025-05-01', year: 1404 });
});

test('loading a sample again keeps its opening day', () => {
  const fair = fairOf(check(sample(), {}));
  const again = check(sample(), { today: '2025-05-03' }, fair);
  expect(again.edition).toEqual(fair.edition);
  expect(again.sampleStart).toBe(false);
});

test('an edition is the current one or none', async () => {
  expect(check(smallTables(), { year: 1404 }).edition?.year).toBe(1404);
  expect(placesOf(check(smallTables(), { year: 1405 }))).toEqual([
    'settings.csv:5:value_fa otherYear',
  ]);
  expect(placesOf(check(smallTables(), { year: 1404, start: '2026-04-27' }))).toEqual([
    '--start:1:A otherYear',
  ]);
  const fair = { ...fairOf(await checkTables(smallTables())), years: [1403, 1404] };
  expect(placesOf(check(smallTables(), { year: 1403 }, fair))).toEqual([
    '--edition:1:A archivedEdition',
  ]);
  expect(placesOf(check(smallTables(), { year: 1406 }, fair))).toEqual(['--edition:1:A noEdition']);
  const earlier = withCell(smallTables(), 'settings', 5, 'value_fa', '1403/02/07');
  expect(placesOf(check(earlier, {}, fair))).toEqual(['settings.csv:5:value_fa yearTaken']);
});

test('another town: other categories, days, rows, places and a plan of its own are data', () => {
  const checked = check(townTables(), {});
  expect(placesOf(checked)).toEqual([]);
  expect(checked.tables.booths.rows.size).toBe(TOWN_BOOTHS);
  expect(checked.edition).toMatchObject({ daysCount: 5, planWidth: 90, planHeight: 50 });
  expect(checked.edition?.hours).toHaveLength(5);
  expect(checked.tables.categories.rows.get('C12')?.after.row).toMatchObject({
    slug: 'رسته-12',
    colorToken: 'cat-c12',
  });
});
