import { expect, test } from 'vitest';
import { importWords as en } from '@/lib/i18n/en/import';
import { differenceOf, isNothing } from '@/lib/import/difference';
import type { Fair } from '@/lib/import/model';
import { differenceLines } from '@/lib/import/report';
import { checkTables, fairOf, placesOf } from '../../support/import/checked';
import { smallTables, withCell, withRow, type Tables } from '../../support/import/tables';

const small = async (): Promise<Fair> => fairOf(await checkTables(smallTables()));

const compare = async (tables: Tables, fair: Fair) => {
  const checked = await checkTables(tables, fair);
  expect(placesOf(checked)).toEqual([]);
  return differenceOf(fair, checked);
};

test('into an empty fair everything is added', async () => {
  const fair = fairOf(await checkTables({ settings: smallTables().settings ?? [] }));
  const { tables } = await compare(smallTables(), fair);
  expect(tables.booths.added.map(({ id }) => id)).toEqual(['B01', 'B02']);
  expect(tables.booths.changed).toEqual([]);
});

test('the same file again is no difference', async () => {
  const fair = await small();
  const difference = await compare(smallTables(), fair);
  expect(isNothing(difference)).toBe(true);
  expect(difference.tables.products.untouched).toBe(2);
});

test('the same values spelled otherwise are no difference', async () => {
  const fair = await small();
  let tables = withCell(smallTables(), 'products', 2, 'price_toman', '۲۸۵٬۰۰۰');
  tables = withCell(tables, 'products', 2, 'name_fa', 'كلوچه ');
  tables = withCell(tables, 'sessions', 2, 'start', '۱۰:۳۰');
  tables = withCell(tables, 'booths', 2, 'sells_on_site', 'بله');
  tables = withCell(tables, 'settings', 3, 'value_en', '10:00-13:00|16:00-21:00');
  expect(isNothing(await compare(tables, fair))).toBe(true);
});

test('an empty cell keeps what is there, «توافقی» takes a price away', async () => {
  const fair = await small();
  const blank = Object.fromEntries(
    Object.entries(smallTables()).map(([name, [header = [], ...rows]]) => [
      name,
      [header, ...rows.map(([id = '', ...cells]) => [id, ...cells.map(() => '')])],
    ]),
  );
  expect(isNothing(await compare(blank, fair))).toBe(true);
  const { tables } = await compare(
    withCell(smallTables(), 'products', 2, 'price_toman', 'توافقی'),
    fair,
  );
  expect(tables.products.changed.map(({ id, changes }) => [id, changes])).toEqual([
    ['K01', [{ field: 'priceToman', old: 285_000, new: null }]],
  ]);
});

test('rows that the file does not name stay, and are checked with those it names', async () => {
  const fair = await small();
  const only = (tables: Tables): Tables => ({ booths: tables.booths ?? [] });
  const [header = [], first = []] = smallTables().booths ?? [];
  const moved = { booths: [header, first.map((cell, at) => (at === 4 ? '1' : cell))] };
  expect(placesOf(await checkTables(moved, fair))).toEqual(['booths.csv:2:x overlaps']);
  const { tables } = await compare(
    only(withCell(smallTables(), 'booths', 2, 'short_fa', 'کلوچهٔ داغ')),
    fair,
  );
  expect(tables.booths).toMatchObject({ untouched: 1, absent: 0 });
  expect(tables.products).toMatchObject({ added: [], changed: [], untouched: 0, absent: 2 });
});

test('a removed row that the file names comes back, a draft stays a draft', async () => {
  const fair = await small();
  const booth = fair.tables.booths.get('B01');
  const draft = fair.tables.booths.get('B02');
  if (booth) fair.tables.booths.set('B01', { ...booth, state: 'removed' });
  if (draft) fair.tables.booths.set('B02', { ...draft, state: 'draft' });
  const { tables } = await compare(smallTables(), fair);
  expect(
    tables.booths.changed.map(({ id, after, cameBack }) => [id, after.state, cameBack]),
  ).toEqual([['B01', 'published', true]]);
});

test('a removed row still holds its number, and nothing may point to it', async () => {
  const fair = await small();
  const booth = fair.tables.booths.get('B02');
  if (booth) fair.tables.booths.set('B02', { ...booth, state: 'removed' });
  const { booths = [], sessions = [] } = smallTables();
  const taken = { booths: withRow({ booths }, 'booths', booths[2] ?? []).booths ?? [] };
  const rows = taken.booths.map((cells, at) => (at === 3 ? ['B03', ...cells.slice(1)] : cells));
  const newcomer = [rows[0] ?? [], (rows[3] ?? []).map((cell) => (cell === 'P02' ? 'P02' : cell))];
  expect(placesOf(await checkTables({ booths: newcomer, sessions }, fair))).toEqual([
    'booths.csv:2:number taken',
    'sessions.csv:3:place_code removedCode',
  ]);
});

test('what was the same twice in the database already is not held against its own export', async () => {
  const fair = await small();
  const product = fair.tables.products.get('K02');
  if (product)
    fair.tables.products.set('K02', { ...product, row: { ...product.row, nameFa: 'کلوچه' } });
  const own = withCell(smallTables(), 'products', 3, 'name_fa', 'کلوچه');
  expect(isNothing(await compare(own, fair))).toBe(true);
});

test('settings that would leave rows outside are refused at the setting', async () => {
  const fair = await small();
  const { settings = [] } = smallTables();
  const fewer = withCell({ settings }, 'settings', 4, 'value_fa', '1');
  const both = withCell(fewer, 'settings', 4, 'value_en', '1');
  expect(placesOf(await checkTables(both, fair))).toEqual(['settings.csv:4:value_fa fewerDays']);
  const narrow = withCell({ settings }, 'settings', 6, 'value_fa', '12');
  const narrower = withCell(narrow, 'settings', 6, 'value_en', '12');
  expect(placesOf(await checkTables(narrower, fair))).toEqual([
    'settings.csv:6:value_fa smallerPlan',
    'settings.csv:6:value_fa smallerPlan',
  ]);
});

test('a further day opens like the last one', async () => {
  const fair = await small();
  const longer = withCell(
    { settings: smallTables().settings ?? [] },
    'settings',
    4,
    'value_fa',
    '4',
  );
  const both = withCell(
    withCell(longer, 'settings', 4, 'value_en', ''),
    'settings',
    3,
    'value_fa',
    '',
  );
  const checked = await checkTables(both, fair);
  expect(checked.edition?.hours.filter(({ day }) => day === 4)).toEqual([
    { day: 4, opens: 600, closes: 780 },
    { day: 4, opens: 960, closes: 1260 },
  ]);
});

test('the report says old and new, and what stays', async () => {
  const fair = await small();
  let tables = withCell(smallTables(), 'products', 2, 'price_toman', '300000');
  tables = withCell(tables, 'settings', 5, 'value_fa', '1404/02/08');
  tables = withCell(tables, 'sessions', 3, 'start', '16:00');
  tables = withRow(tables, 'synonyms', ['نان', 'nan']);
  expect(differenceLines(en, await compare(tables, fair), true)).toEqual([
    'settings: 1 changed',
    '  ~ start_date_jalali: 1404/02/07 → 1404/02/08',
    'categories: 0 added, 0 changed, 1 left alone',
    'producers: 0 added, 0 changed, 2 left alone',
    'booths: 0 added, 0 changed, 2 left alone',
    'plan: 0 added, 0 changed, 2 left alone',
    'products: 0 added, 1 changed, 1 left alone',
    '  ~ K01 price_toman: 285000 → 300000',
    'sessions: 0 added, 1 changed, 1 left alone',
    '  ~ S201 start: 16:15 → 16:00',
    'announcements: 0 added, 0 changed, 1 left alone',
    'synonyms: 1 added, 0 changed, 1 left alone',
    '  + نان',
  ]);
});
