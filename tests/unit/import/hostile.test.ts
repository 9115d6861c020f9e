import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkPath, placesOf } from '../../support/import/checked';
import { fileOf, odsParts, xlsxOf, xlsxParts, zipOf } from '../../support/import/files';
import { smallTables } from '../../support/import/tables';

const bytes = (parts: Record<string, string>) => zipOf(parts);
const one = (data: string) => xlsxParts([['plan', data]]);
const cell = (address: string, text = 'x') =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const content = (body: string, prolog = '') => {
  const parts = odsParts([['plan', body]]);
  return { ...parts, 'content.xml': prolog + parts['content.xml'] };
};
const odsRow = (attributes: string, cellAttributes = '') =>
  `<table:table-row ${attributes}><table:table-cell ${cellAttributes}><text:p>x</text:p></table:table-cell></table:table-row>`;
const worksheet = 'xl/worksheets/sheet1.xml';

/** A zip whose only entry unpacks to far more than its header says. */
function bomb(megabytes: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1_000_000, 0x20), { level: 9 });
  const name = Buffer.from('content.xml');
  const header = (signature: number, extra: number) => {
    const head = Buffer.alloc(extra);
    head.writeUInt32LE(signature, 0);
    return head;
  };
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(Buffer.from('x')), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(1, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([header(0x04034b50, 4), fields, name, packed]);
  const central = Buffer.concat([
    header(0x02014b50, 4),
    Buffer.from([20, 0]),
    fields,
    Buffer.alloc(14),
    name,
  ]);
  const end = header(0x06054b50, 22);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

const whole = Buffer.from(xlsxOf(smallTables()));

test.each<[string, Uint8Array, string]>([
  ['no zip file', Buffer.from('code,kind\n'), 'f.xlsx:1:A damaged'],
  ['an empty file', Buffer.alloc(0), 'f.xlsx:1:A damaged'],
  ['half a file', whole.subarray(0, whole.length / 2), 'f.xlsx:1:A damaged'],
  ['a file without its beginning', whole.subarray(100), 'f.xlsx:1:A damaged'],
  ['an old or encrypted file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'f.xlsx:1:A encrypted'],
  ['an .ods file with a password', bytes({ 'encrypted-package': 'x' }), 'f.xlsx:1:A encrypted'],
  ['a zip file of something else', bytes({ 'a.txt': 'x' }), 'f.xlsx:1:A notWorkbook'],
  ['a text document', bytes({ 'content.xml': '<a/>' }), 'f.xlsx:1:A noTables'],
  ['a cell at XFD1048576', bytes(one(cell('XFD1048576'))), 'plan:1048576:XFD tooFar'],
  ['a cell far down', bytes(one(cell('A10001'))), 'plan:10001:A tooFar'],
  ['a cell far to the side', bytes(one(cell('CW1'))), 'plan:1:CW tooFar'],
  ['an impossible address', bytes(one(cell('A0'))), 'f.xlsx:1:A damaged'],
  [
    'a filled row a million times',
    bytes(content(odsRow('table:number-rows-repeated="1048576"'))),
    'plan:10001:A tooFar',
  ],
  [
    'a filled cell ten thousand times',
    bytes(content(odsRow('', 'table:number-columns-repeated="16384"'))),
    'plan:1:CW tooFar',
  ],
  [
    'a repetition that is no number',
    bytes(content(odsRow('table:number-rows-repeated="-1"'))),
    'f.xlsx:1:A damaged',
  ],
  ['more than it says it holds', bomb(200), 'f.xlsx:1:A inflatedTooLarge'],
  [
    'a document type with an entity that reads a file',
    bytes(content('&x;', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    'f.xlsx:1:A doctype',
  ],
  ['an entity without definition', bytes(one(cell('A1', '&lol;'))), 'f.xlsx:1:A damaged'],
  ['a shared string that is not there', bytes(one('<c t="s"><v>7</v></c>')), 'f.xlsx:1:A damaged'],
  [
    'XML that does not close',
    bytes({ ...one(''), [worksheet]: '<worksheet>' }),
    'f.xlsx:1:A damaged',
  ],
  [
    'elements a thousand deep',
    bytes({ ...one(''), [worksheet]: '<a>'.repeat(1000) + '</a>'.repeat(1000) }),
    'f.xlsx:1:A damaged',
  ],
  ['a name that leaves the archive', bytes({ ...one(''), '../../x': '' }), 'f.xlsx:1:A badPath'],
  [
    'a sheet that lies outside the archive',
    bytes({
      ...one(''),
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="x"><Relationship Id="rId1" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>',
    }),
    'f.xlsx:1:A badPath',
  ],
  [
    'a formula',
    bytes(one(`${cell('A1', 'code')}<c r="A2"><f>HYPERLINK("http://x")</f><v>1</v></c>`)),
    'plan:2:code formula',
  ],
  [
    'an error of a formula',
    bytes(one(`${cell('A1', 'code')}<c r="A2" t="e"><v>#REF!</v></c>`)),
    'plan:2:code errorCell',
  ],
  [
    'headers named like what every object has',
    bytes(one(cell('A1', '__proto__') + cell('B1', 'constructor') + cell('C1', 'code'))),
    'plan:1:A unknownColumn',
  ],
])('%s is refused, not more', async (_, file, place) => {
  const places = placesOf(await checkPath(fileOf('f.xlsx', file)));
  expect(places).toContain(place);
});

test('a text that every cell repeats is counted every time', async () => {
  const shared = 'x'.repeat(30_000);
  const row = '<row>' + '<c t="s"><v>0</v></c>'.repeat(100) + '</row>';
  const parts = {
    ...one(row.repeat(1000)),
    'xl/sharedStrings.xml': `<sst xmlns="x"><si><t>${shared}</t></si></sst>`,
  };
  expect(placesOf(await checkPath(fileOf('f.xlsx', zipOf(parts))))).toEqual(['plan:7:A tooMuch']);
});

test('spaces that .ods counts instead of writing are not piled up', async () => {
  const spaces = '<text:s text:c="1000"/>'.repeat(2000);
  const row = `<table:table-row><table:table-cell><text:p>${spaces}</text:p></table:table-cell></table:table-row>`;
  expect(placesOf(await checkPath(fileOf('f.ods', zipOf(content(row)))))).toEqual([
    'f.ods:1:A damaged',
  ]);
});

test('only .xlsx and .ods are opened at all', async () => {
  expect(placesOf(await checkPath(fileOf('f.xlsm', whole)))).toEqual(['f.xlsm:1:A unknownKind']);
  expect(placesOf(await checkPath('/dev/null'))).toEqual(['null:1:A notAFile']);
});
