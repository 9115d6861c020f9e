import { expect, test } from 'vitest';
import { checkPath, checkTables, fairOf, placesOf } from '../../support/import/checked';
import { fileOf, odsParts, xlsxParts, zipOf } from '../../support/import/files';
import { smallTables } from '../../support/import/tables';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The opening day and the tagline, both as a date cell of .ods. */
const ods = (value: string) => {
  const text = (word: string) => `<table:table-cell><text:p>${word}</text:p></table:table-cell>`;
  const row = (key: string) =>
    `<table:table-row>${text(key)}<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>x</text:p></table:table-cell></table:table-row>`;
  const header = `<table:table-row>${text('key')}${text('value_fa')}</table:table-row>`;
  return fileOf(
    'f.ods',
    zipOf(odsParts([['settings', header + row('start_date_jalali') + row('tagline')]])),
  );
};

/** The same as .xlsx, as a number that is shown as a date. */
const xlsx = (days: number, properties = '') => {
  const text = (word: string) => `<c t="inlineStr"><is><t>${word}</t></is></c>`;
  const row = (key: string) => `<row>${text(key)}<c s="1"><v>${days}</v></c></row>`;
  const header = `<row>${text('key')}${text('value_fa')}</row>`;
  const parts = xlsxParts([['settings', header + row('start_date_jalali') + row('tagline')]]);
  const workbook = parts['xl/workbook.xml'] ?? '';
  return fileOf(
    'f.xlsx',
    zipOf({
      ...parts,
      'xl/workbook.xml': workbook.replace('<sheets>', `${properties}<sheets>`),
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    }),
  );
};

const openingOf = async (path: string) => {
  const fair = fairOf(await checkTables(smallTables()));
  const checked = await checkPath(path, fair);
  expect(placesOf(checked)).toEqual(['settings:3:value_fa dateCell']);
  return checked.edition?.startDate;
};

test('a date is refused, but for the opening day, which may be Gregorian', async () => {
  expect(await openingOf(ods('2026-04-27'))).toBe('2026-04-27');
  expect(await openingOf(ods('2026-04-27T00:00:00'))).toBe('2026-04-27');
  expect(await openingOf(xlsx(46_139))).toBe('2026-04-27');
});

test('a Jalali day that LibreOffice took for one of the year 1405 is the day that it shows', async () => {
  // Typed and shown as 1405-02-07; stored as LibreOffice 7.4 stores it: its calendar is Julian then.
  expect(await openingOf(ods('1405-02-16'))).toBe('2026-04-27');
  expect(await openingOf(xlsx(-180_747))).toBe('2026-04-27');
});

test('a workbook of an old Mac counts its days from 1904', async () => {
  const shared = '<workbookPr date1904="1"/>';
  expect(await openingOf(xlsx(46_139 - 1462, shared))).toBe('2026-04-27');
});
