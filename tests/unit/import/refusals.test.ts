import { describe, expect, test } from 'vitest';
import type { TableName } from '@/lib/import/model';
import { checkTables, placesOf } from '../../support/import/checked';
import { smallTables, withCell, withRow } from '../../support/import/tables';

type Cell = [table: TableName, row: number, column: string, value: string, id: string];

describe('one wrong cell is refused at its place, and nothing else with it', () => {
  test.each<Cell>([
    // Cells that are no text of ours
    ['booths', 2, 'short_fa', '=1+1', 'formula'],
    ['producers', 2, 'instagram', '@workshop', 'formula'],
    ['products', 3, 'description_fa', '<script>alert(1)</script>', 'htmlTag'],
    ['announcements', 2, 'body_fa', 'متن\u0007', 'control'],
    ['settings', 2, 'value_fa', 'نام\u0000', 'control'],
    ['categories', 2, 'name_fa', 'ا'.repeat(121), 'tooLong'],
    ['producers', 3, 'about_fa', 'ا'.repeat(2001), 'tooLong'],
    // Values
    ['booths', 2, 'number', '0', 'notWhole'],
    ['booths', 2, 'number', '1000', 'notWhole'],
    ['booths', 2, 'x', '-1', 'notDecimal'],
    ['booths', 3, 'width', '0', 'notPositive'],
    ['plan', 2, 'height', '۰', 'notPositive'],
    ['booths', 3, 'accessible', 'گاهی', 'notBoolean'],
    ['producers', 2, 'founded_year_jalali', '1998', 'gregorianYear'],
    ['producers', 2, 'founded_year_jalali', '1150', 'notYear'],
    ['producers', 2, 'phone', '0912', 'notPhone'],
    ['producers', 2, 'instagram', 'javascript:alert(1)', 'notLink'],
    ['producers', 2, 'code', 'P-01', 'notCode'],
    ['products', 2, 'price_toman', '-1000', 'notWhole'],
    ['sessions', 2, 'start', '25:00', 'notTime'],
    ['sessions', 2, 'kind', 'party', 'notOneOf'],
    ['plan', 2, 'kind', 'lake', 'notOneOf'],
    ['announcements', 2, 'level', 'urgent', 'notOneOf'],
    ['categories', 2, 'color_token', '#ff0000', 'notWord'],
    ['categories', 2, 'color_token', 'cat-', 'notWord'],
    ['categories', 2, 'color_token', 'c'.repeat(41), 'tooLong'],
    ['categories', 2, 'slug', '!!!', 'notSlug'],
    ['products', 2, 'slug', 'ش'.repeat(91), 'slugTooLong'],
    ['booths', 2, 'short_fa', '', 'required'],
    ['products', 2, 'code', '', 'required'],
    // Codes
    ['producers', 3, 'category_code', 'C99', 'unknownCode'],
    ['products', 3, 'producer_code', 'P99', 'unknownCode'],
    ['sessions', 3, 'place_code', 'B99', 'unknownCode'],
    ['sessions', 3, 'place_code', 'ENT1', 'notAPlace'],
    ['sessions', 3, 'rain_alternative_place', 'B02', 'samePlace'],
    ['plan', 3, 'code', 'B01', 'codeOfOther'],
    ['producers', 2, 'place', 'tehran', 'noLabel'],
    ['producers', 2, 'kind', 'guild', 'noLabel'],
    // The same twice
    ['booths', 3, 'number', '1', 'taken'],
    ['booths', 3, 'producer_code', 'P01', 'taken'],
    ['producers', 3, 'slug', 'a', 'taken'],
    ['producers', 3, 'name_fa', 'كارگاه الف', 'taken'],
    ['products', 3, 'name_en', 'Koluche', 'taken'],
    // Time
    ['sessions', 3, 'end', '16:15', 'endNotAfterStart'],
    ['sessions', 3, 'end', '09:00', 'endNotAfterStart'],
    ['sessions', 3, 'day', '4', 'dayBeyond'],
    ['sessions', 3, 'day', '0', 'notWhole'],
    ['announcements', 2, 'expires_day', '4', 'dayBeyond'],
    ['announcements', 2, 'expires_day', '0', 'notAfterPublication'],
    // The plan
    ['booths', 3, 'x', '3.99', 'overlaps'],
    ['booths', 2, 'x', '27', 'outsidePlan'],
    // Settings
    ['settings', 3, 'value_fa', '10:00-9:00', 'notHours'],
    ['settings', 3, 'value_fa', '10:00-13:00|12:00-14:00', 'notHours'],
    ['settings', 4, 'value_fa', '61', 'notWhole'],
    ['settings', 4, 'value_en', '4', 'twoValues'],
    ['settings', 5, 'value_fa', '1404/12/30', 'notDate'],
    ['settings', 5, 'value_fa', '2025/04/27', 'notDate'],
    ['settings', 6, 'value_en', '0', 'notPositive'],
    ['settings', 8, 'key', '__proto__', 'unknownSetting'],
    ['settings', 8, 'key', 'plase_rasht', 'unknownSetting'],
  ])('%s row %i, %s = %j: %s', async (table, row, column, value, id) => {
    const places = placesOf(await checkTables(withCell(smallTables(), table, row, column, value)));
    expect(places).toContain(`${table}.csv:${row}:${column} ${id}`);
    const cascades = /unknownCode|noLabel|twoValues/;
    const others = places.filter((place) => !place.endsWith(` ${id}`));
    expect(others.filter((place) => !cascades.test(place))).toEqual([]);
  });
});

test('the same code twice is refused at the second row, which then changes nothing', async () => {
  const [, , second = []] = smallTables().products ?? [];
  const doubled = withRow(smallTables(), 'products', [...second]);
  expect(placesOf(await checkTables(doubled))).toEqual(['products.csv:4:code doubledCode']);
  const key = withRow(smallTables(), 'settings', ['days_count', '5', '5']);
  expect(placesOf(await checkTables(key))).toEqual(['settings.csv:9:key doubledRow']);
});

test('rows with too many or too few cells are refused as rows', async () => {
  const tables = smallTables();
  const [header = [], first = [], second = []] = tables.plan ?? [];
  const plan = [header, [...first, 'x'], second.slice(0, 6)];
  expect(placesOf(await checkTables({ ...tables, plan }))).toEqual([
    'plan.csv:2:I cellCount',
    'plan.csv:3:width cellCount',
  ]);
});

test('columns that are missing, doubled, unknown or without name are refused', async () => {
  const tables = smallTables();
  const rows = (tables.synonyms ?? []).map((cells) => [
    ...cells,
    ...cells.slice(1),
    'یادداشت',
    'x',
  ]);
  const [header = []] = rows;
  header[4] = '';
  expect(placesOf(await checkTables({ ...tables, synonyms: rows }))).toEqual([
    'synonyms.csv:1:C doubledColumn',
    'synonyms.csv:1:D unknownColumn',
    'synonyms.csv:2:E cellCount',
  ]);
  const booths = (tables.booths ?? []).map((cells) => cells.toSpliced(6, 1));
  expect(placesOf(await checkTables({ ...tables, booths }))[0]).toBe(
    'booths.csv:1:width missingColumn',
  );
});

test('columns and cells that may be empty may also be missing', async () => {
  const tables = smallTables();
  const optional = ['slug', 'name_en', 'icon', 'color_token'];
  const [header = [], ...rows] = tables.categories ?? [];
  const keep = header.map((key) => !optional.includes(key));
  const categories = [header, ...rows].map((cells) => cells.filter((_, at) => keep[at]));
  const checked = await checkTables({ ...tables, categories });
  expect(placesOf(checked)).toEqual([]);
  expect(checked.tables.categories.rows.get('C01')?.after.row).toEqual({
    slug: 'شیرینی',
    nameFa: 'شیرینی',
    nameEn: '',
    icon: '',
    colorToken: 'cat-c01',
  });
});

test('an empty database needs a name, days and a plan', async () => {
  const { settings = [], ...tables } = smallTables();
  expect(placesOf(await checkTables(tables))).toEqual(
    ['fair_name', 'days_count', 'plan_width_m', 'plan_height_m'].map(
      (key) => `settings:1:${key} missingSetting`,
    ),
  );
  const few = settings.filter(([key]) => key !== 'days_count');
  expect(placesOf(await checkTables({ ...tables, settings: few }))).toEqual([
    'settings.csv:1:days_count missingSetting',
  ]);
});

test('ten thousand shapes on one spot are refused in a moment, each once or a few times', async () => {
  const shape = (n: number) => [`X${n}`, 'path', 'راه', '', '20', '15', '1', '1'];
  const plan = [
    ...(smallTables().plan ?? []),
    ...Array.from({ length: 9_990 }, (_, n) => shape(n)),
  ];
  const places = placesOf(await checkTables({ ...smallTables(), plan }));
  expect(new Set(places).size).toBe(9_989);
});
