import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { onTestFinished } from 'vitest';
import type { Tables } from './tables';

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fair-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

export type CsvStyle = { separator?: string; lineEnd?: string; bom?: boolean };

export const csvText = (
  rows: string[][],
  { separator = ',', lineEnd = '\r\n', bom = false }: CsvStyle = {},
): string =>
  (bom ? '\ufeff' : '') +
  rows
    .map((cells) =>
      cells
        .map((cell) => (/["\r\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(separator),
    )
    .map((line) => line + lineEnd)
    .join('');

/** Writes tables as a folder of CSV files. @returns its path */
export function csvFolder(tables: Tables, style: CsvStyle = {}): string {
  const folder = temporaryFolder();
  for (const [name, rows] of Object.entries(tables)) {
    writeFileSync(join(folder, `${name}.csv`), csvText(rows, style));
  }
  return folder;
}

/** Writes bytes or text under a name. @returns its path */
export function fileOf(name: string, content: Uint8Array | string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

export const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Zip parts of text. */
export const zipOf = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook whose sheets are given as the XML inside <sheetData>. */
export function xlsxParts(sheets: [string, string][]): Record<string, string> {
  const names = sheets.map(
    ([name], at) => `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const relations = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}<Relationship Id="s" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"/>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"/>`,
    ...Object.fromEntries(
      sheets.map(([, data], at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`,
      ]),
    ),
  };
}

const inlineRow = (cells: string[]) =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${xml(cell)}</t></is></c>`).join('')}</row>`;

/** Tables as an .xlsx file of text cells. */
export const xlsxOf = (tables: Tables): Uint8Array =>
  zipOf(
    xlsxParts(
      Object.entries(tables).map(([name, rows]): [string, string] => [
        name,
        rows.map(inlineRow).join(''),
      ]),
    ),
  );

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';

/** An .ods file whose sheets are given as the XML inside <table:table>. */
export const odsParts = (sheets: [string, string][]): Record<string, string> => ({
  mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
  'content.xml': `<office:document-content xmlns:office="${OFFICE}" xmlns:table="${TABLE}" xmlns:text="${TEXT}" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:body><office:spreadsheet>${sheets
    .map(([name, data]) => `<table:table table:name="${xml(name)}">${data}</table:table>`)
    .join('')}</office:spreadsheet></office:body></office:document-content>`,
});

const odsCell = (cell: string) =>
  cell === ''
    ? '<table:table-cell/>'
    : `<table:table-cell office:value-type="string" calcext:value-type="string">${cell
        .split('\n')
        .map((line) => `<text:p>${xml(line)}</text:p>`)
        .join('')}</table:table-cell>`;

/** As LibreOffice writes it: rows and cells to the end of the sheet as one repeated element. */
export const odsOf = (tables: Tables): Uint8Array =>
  zipOf(
    odsParts(
      Object.entries(tables).map(([name, rows]): [string, string] => [
        name,
        `${rows
          .map(
            (cells) =>
              `<table:table-row>${cells.map(odsCell).join('')}<table:table-cell table:number-columns-repeated="${16_384 - cells.length}"/></table:table-row>`,
          )
          .join(
            '',
          )}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ]),
    ),
  );
