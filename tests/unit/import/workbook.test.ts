import { expect, test } from 'vitest';
import { columnsOf } from '@/lib/import/names';
import type { TableName } from '@/lib/import/model';
import { checkPath, checkTables, fairOf, outcome, placesOf } from '../../support/import/checked';
import { fileOf, odsOf, odsParts, xlsxOf, xlsxParts, zipOf } from '../../support/import/files';
import { sampleTables, smallTables, withCell, type Tables } from '../../support/import/tables';

const plain = async () => outcome(await checkTables(smallTables()));

/** Two header rows, as the sample workbook has them. */
const withPersianHeaders = (tables: Tables): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([name, [keys = [], ...rows]]) => [
      name,
      [
        keys.map(
          (key) => columnsOf(name as TableName).find((one) => one.key === key)?.header ?? '',
        ),
        keys,
        ...rows,
      ],
    ]),
  );

const sheetOf = (header: string[], row: string): string =>
  `<row r="1">${header.map((key) => `<c t="inlineStr"><is><t>${key}</t></is></c>`).join('')}</row><row r="2">${row}</row>`;

test('the sample workbook holds what the sample folder holds', async () => {
  const workbook = outcome(await checkPath('prisma/sample/rasht-sakht-sample.xlsx'));
  expect(workbook).toEqual(outcome(await checkPath('prisma/sample')));
});

test('an .ods file of the sample, with rows repeated to the end of the sheet, holds the same', async () => {
  const ods = fileOf('نمونه.ods', odsOf(withPersianHeaders(sampleTables())));
  expect(outcome(await checkPath(ods))).toEqual(outcome(await checkPath('prisma/sample')));
});

test('rows and cells without address, one header row or two, the wrong ending: all the same', async () => {
  const expected = await plain();
  expect(outcome(await checkPath(fileOf('a.xlsx', xlsxOf(smallTables()))))).toEqual(expected);
  const two = withPersianHeaders(smallTables());
  expect(outcome(await checkPath(fileOf('b.XLSX', xlsxOf(two))))).toEqual(expected);
  expect(outcome(await checkPath(fileOf('c.xlsx', odsOf(two))))).toEqual(expected);
});

test('problems name the sheet, the row and the column', async () => {
  const tables = withPersianHeaders(withCell(smallTables(), 'booths', 3, 'width', '0'));
  const { booths = [], ...rest } = tables;
  const renamed = { ...rest, غرفه‌ها: booths };
  for (const bytes of [xlsxOf(renamed), odsOf(renamed)]) {
    expect(placesOf(await checkPath(fileOf('f.xlsx', bytes)))).toEqual([
      'غرفه‌ها:4:width notPositive',
    ]);
  }
});

test('numbers, booleans, times, rich text, escapes and phonetic readings are read as they are shown', async () => {
  const header = ['code', 'price_toman', 'available_at_booth', 'name_fa', 'unit_fa', 'tags_fa'];
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" formatCode="[$-3000401]h:mm;@"/></numFmts><cellXfs><xf/><xf numFmtId="20"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const row =
    '<c r="A2" t="s"><v>0</v></c><c r="B2"><v>1.25E6</v></c><c r="C2" t="b"><v>1</v></c>' +
    '<c r="D2" t="s"><v>1</v></c><c r="E2" t="inlineStr"><is><t>بسته_x000D_ی</t></is></c><c r="F2" s="1"><v>0.3958333333</v></c>';
  const parts = {
    ...xlsxParts([['products', sheetOf(header, row)]]),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml':
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>K01</t></si><si><r><t>نان </t></r><r><t>برنجی</t></r><rPh sb="0" eb="1"><t>nan</t></rPh></si></sst>',
  };
  const existing = await checkTables(smallTables());
  const checked = await checkPath(fileOf('f.xlsx', zipOf(parts)), fairOf(existing));
  const missing = ['producer_code', 'description_fa'].map(
    (key) => `products:1:${key} missingColumn`,
  );
  expect(placesOf(checked)).toEqual(missing);
  expect(checked.tables.products.rows.get('K01')?.after.row).toMatchObject({
    priceToman: 1_250_000,
    available: true,
    nameFa: 'نان برنجی',
    unitFa: 'بسته ی',
    tags: '09:30',
  });
});

test('an .ods file has typed cells too; comments, covered cells and recorded changes are not read', async () => {
  const text = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const header = [
    'code',
    'day',
    'start',
    'end',
    'title_fa',
    'description_fa',
    'kind',
    'place_code',
  ];
  const row =
    text('S1') +
    '<table:table-cell office:value-type="float" office:value="2"><text:p>۲</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>9:30</text:p></table:table-cell>' +
    text('10:30') +
    '<table:table-cell office:value-type="string"><office:annotation><text:p>یادداشت</text:p></office:annotation><text:p>نان<text:s text:c="2"/>و <text:span>چای</text:span></text:p></table:table-cell>' +
    text('خط یک</text:p><text:p>خط دو') +
    text('demo') +
    text('B01') +
    '<table:covered-table-cell office:value-type="string"><text:p>پوشیده</text:p></table:covered-table-cell>';
  const rows = `<table:table-row>${header.map(text).join('')}</table:table-row><table:table-row>${row}</table:table-row>`;
  const changes =
    '<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>قدیمی</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>';
  const parts = odsParts([['برنامه‌ها', rows]]);
  const content = (parts['content.xml'] ?? '').replace('<office:spreadsheet>', `$&${changes}`);
  const fair = fairOf(await checkTables(smallTables()));
  const checked = await checkPath(
    fileOf('f.ods', zipOf({ ...parts, 'content.xml': content })),
    fair,
  );
  expect(placesOf(checked)).toEqual([]);
  expect(checked.tables.sessions.rows.get('S1')?.after.row).toMatchObject({
    day: 2,
    start: 570,
    titleFa: 'نان و چای',
    descriptionFa: 'خط یک\nخط دو',
  });
});

test('empty sheets of any name are left alone, others are refused', async () => {
  const sheets = Object.entries(smallTables());
  const more = Object.fromEntries([...sheets, ['Sheet1', [['', ' ']]], ['یادداشت', [['الف']]]]);
  for (const bytes of [xlsxOf(more), odsOf(more)]) {
    expect(placesOf(await checkPath(fileOf('f.xlsx', bytes)))).toEqual([
      'یادداشت:1:A unknownTable',
    ]);
  }
});
