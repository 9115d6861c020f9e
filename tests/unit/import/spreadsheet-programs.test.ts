import { expect, test } from 'vitest';
import { checkPath, outcome, placesOf } from '../../support/import/checked';
import { fileOf, odsParts, xlsxParts, xml, zipOf } from '../../support/import/files';

// Saved by LibreOffice 7.4 from a workbook of the sample with real yes/no cells, numbers and times, a
// comment, a filter and a hidden column on each sheet: it keeps yes and no as TRUE() and FALSE().
test.each(['libreoffice.ods', 'libreoffice.xlsx'])(
  'the sample as %s is what it is as a folder',
  async (file) => {
    const book = outcome(await checkPath(`tests/support/import/books/${file}`));
    expect(book).toEqual(outcome(await checkPath('prisma/sample')));
  },
);

test.each(['TRUE()&"x"', 'NOT(TRUE())', 'TRUE(1)', 'A1', ''])(
  'the formula %j is no yes and no no',
  async (formula) => {
    const cells = `<row r="1"><c t="inlineStr"><is><t>code</t></is></c></row><row r="2"><c t="b"><f>${xml(formula)}</f><v>1</v></c></row>`;
    const xlsx = zipOf(xlsxParts([['booths', cells]]));
    const cell = `<table:table-cell table:formula="of:=${xml(formula)}" office:value-type="float" office:value="1"/>`;
    const ods = zipOf(
      odsParts([
        [
          'booths',
          `<table:table-row><table:table-cell><text:p>code</text:p></table:table-cell></table:table-row><table:table-row>${cell}</table:table-row>`,
        ],
      ]),
    );
    for (const file of [fileOf('f.xlsx', xlsx), fileOf('f.ods', ods)]) {
      expect(placesOf(await checkPath(file))).toContain('booths:2:code formula');
    }
  },
);
