import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { columnsOf } from '@/lib/import/names';
import type { TableName } from '@/lib/import/model';
import { checkPath, checkTables, outcome, placesOf } from '../../support/import/checked';
import { csvFolder, csvText, temporaryFolder } from '../../support/import/files';
import { sampleTables, smallTables, withCell, type Tables } from '../../support/import/tables';

const plain = async () => outcome(await checkTables(smallTables()));

/** Changes the rows of every table. */
const map = (tables: Tables, change: (rows: string[][], name: TableName) => string[][]): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, change(rows, name as TableName)]),
  );

const persian = (name: TableName, key: string) =>
  columnsOf(name).find((column) => column.key === key)?.header ?? key;

test('the sample has nothing to object to', async () => {
  const checked = await checkPath('prisma/sample');
  expect(placesOf(checked)).toEqual([]);
  expect(checked.tables.booths.rows.size).toBe(30);
  expect(checked.tables.products.rows.size).toBe(146);
});

test.each([
  ['semicolons', { separator: ';' }],
  ['tabs', { separator: '\t' }],
  ['a byte order mark', { bom: true }],
  ['LF line ends', { lineEnd: '\n' }],
  ['CR line ends', { lineEnd: '\r' }],
  ['all of it', { separator: ';', bom: true, lineEnd: '\n' }],
])('%s change nothing', async (_, style) => {
  expect(outcome(await checkTables(smallTables(), undefined, style))).toEqual(await plain());
});

test('Persian headers, both header rows, other orders and Persian file names change nothing', async () => {
  const expected = await plain();
  const headers = (rows: string[][], name: TableName) =>
    (rows[0] ?? []).map((key) => persian(name, key));
  const renamed = map(smallTables(), (rows, name) => [headers(rows, name), ...rows.slice(1)]);
  const both = map(smallTables(), (rows, name) => [headers(rows, name), ...rows]);
  const turned = map(smallTables(), (rows) => rows.map((cells) => cells.toReversed()));
  for (const tables of [renamed, both, turned]) {
    expect(outcome(await checkTables(tables))).toEqual(expected);
  }
  const { booths = [], ...rest } = smallTables();
  const folder = csvFolder(rest);
  writeFileSync(join(folder, 'غرفه ها.CSV'), csvText(booths));
  expect(outcome(await checkPath(folder))).toEqual(expected);
});

test('trailing blank columns, empty rows and spaces change nothing', async () => {
  const blanks = map(smallTables(), (rows) =>
    rows.flatMap((cells) => [
      [...cells.map((cell) => ` ${cell}\u00a0`), '', ' '],
      cells.map(() => ''),
      [''],
    ]),
  );
  expect(outcome(await checkTables(blanks))).toEqual(await plain());
});

test('files of other kinds, hidden and locked ones are left alone', async () => {
  const folder = csvFolder(smallTables());
  for (const name of ['README.md', '.~lock.booths.csv#', '._booths.csv', '~$x.csv']) {
    writeFileSync(join(folder, name), 'x');
  }
  expect(outcome(await checkPath(folder))).toEqual(await plain());
});

test("Excel's line with the separator counts no row", async () => {
  const folder = csvFolder(withCell(smallTables(), 'plan', 3, 'width', '0'), { separator: ';' });
  const rows = withCell(smallTables(), 'plan', 3, 'width', '0').plan ?? [];
  writeFileSync(join(folder, 'plan.csv'), `sep=;\r\n${csvText(rows, { separator: ';' })}`);
  expect(placesOf(await checkPath(folder))).toEqual(['plan.csv:3:width notPositive']);
});

test('rows count as in a spreadsheet: empty ones too, a cell of many lines once', async () => {
  const tables = smallTables();
  const [header = [], first = [], second = []] = tables.products ?? [];
  const long = first.map((cell) => (cell === 'با گردو' ? 'خط یک\nخط دو\n\nخط سه' : cell));
  const broken = second.map((cell) => (cell === 'true' ? 'شاید' : cell));
  const products = [header, [''], long, header.map(() => ''), broken];
  const checked = await checkTables({ ...tables, products });
  expect(placesOf(checked)).toEqual(['products.csv:5:available_at_booth notBoolean']);
  expect(checked.tables.products.rows.get('K01')?.after.row.descriptionFa).toBe(
    'خط یک\nخط دو\n\nخط سه',
  );
});

test('every problem is listed, not only the first', async () => {
  let tables = withCell(smallTables(), 'booths', 2, 'number', 'یک');
  tables = withCell(tables, 'booths', 2, 'sells_on_site', '?');
  tables = withCell(tables, 'booths', 3, 'producer_code', 'P99');
  tables = withCell(tables, 'sessions', 2, 'day', '9');
  expect(placesOf(await checkTables(tables))).toEqual([
    'booths.csv:2:number notWhole',
    'booths.csv:2:sells_on_site notBoolean',
    'booths.csv:3:producer_code unknownCode',
    'sessions.csv:2:day dayBeyond',
  ]);
});

test.each([
  ['UTF-16', Buffer.from('\ufeffcode;kind', 'utf16le'), 'plan.csv:1:A utf16'],
  [
    'another encoding',
    Buffer.concat([Buffer.from('code,kind\n"a\nb",c\nx,'), Buffer.from([0xe4, 0xc7])]),
    'plan.csv:3:B notUtf8',
  ],
  ['an open quote', Buffer.from('code,kind\nA,"b\n'), 'plan.csv:2:B badQuotes'],
  ['a quote in a cell', Buffer.from('code,kind\nA,b"c\n'), 'plan.csv:2:B badQuotes'],
  ['nothing', Buffer.from(''), 'plan.csv:1:A noHeader'],
  ['too many rows', Buffer.from(`code\n${'A\n'.repeat(10_000)}`), 'plan.csv:10001:A tooFar'],
  ['too many columns', Buffer.from(`${'code,'.repeat(101)}x\n`), 'plan.csv:1:A tooFar'],
])('%s is refused where it is', async (_, bytes, place) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.csv'), bytes);
  const [first = ''] = placesOf(await checkPath(folder));
  expect(first).toBe(place);
});

test('a folder without tables, with unknown or with doubled ones is refused', async () => {
  expect(placesOf(await checkPath(temporaryFolder()))[0]).toMatch(/:1:A noTables$/);
  const folder = csvFolder(smallTables());
  writeFileSync(join(folder, 'boths.csv'), 'code\n');
  writeFileSync(join(folder, 'نقشه.csv'), 'code\n');
  expect(placesOf(await checkPath(folder))).toEqual([
    'boths.csv:1:A unknownTable',
    'نقشه.csv:1:A doubledTable',
  ]);
});

test('sample tables as cells are the sample', async () => {
  const files = outcome(await checkPath('prisma/sample'));
  expect(outcome(await checkTables(sampleTables()))).toEqual(files);
});
