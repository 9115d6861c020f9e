import type { ImportWords } from '@/lib/import/words';
import { number } from '@/lib/text/format';
import { tables } from './import-tables';

const n = (value: number) => number('en', value);

export const problems: ImportWords['problems'] = {
  tooLarge: ({ megabytes }) =>
    `The file is larger than ${n(megabytes)} MB; take pictures and other data out of it.`,
  notAFile: () => 'This is not an ordinary file; give the file itself.',
  unknownKind: () =>
    'Only a folder of CSV files, an .xlsx or an .ods file can be read; save it as one of these.',
  notUtf8: () => 'The file is not UTF-8 text; save it again as “CSV UTF-8”.',
  utf16: () => 'The file is UTF-16; save it again as “CSV UTF-8”.',
  badQuotes: () =>
    'The quotes (") of this row do not pair up; save the file again from a spreadsheet program.',
  unknownTable: ({ known }) =>
    `There is no table of this name; give it one of these names or take it away: ${known}.`,
  doubledTable: ({ first }) => `“${first}” holds the same table; take one of the two away.`,
  noTables: () =>
    'There is no table in it; give a folder of CSV files, or the .xlsx or .ods file itself.',
  noHeader: () => 'The table is empty; its first row must name the columns.',
  notWorkbook: () => 'This is not a spreadsheet; save it again as .xlsx or .ods.',
  damaged: () => 'The file is damaged or incomplete; open it and save it again.',
  notUtf8Part: () => 'The text inside the file is not UTF-8; open it and save it again.',
  encrypted: () =>
    'The file has a password or is in the old .xls format; save it as .xlsx without a password.',
  doctype: () =>
    'The file has a document type (DTD), which no spreadsheet needs; open it and save it again.',
  badPath: () => 'The file points outside itself and is not read; open it and save it again.',
  tooManyEntries: ({ max }) =>
    `The file has more than ${n(max)} parts; take pictures and other data out of it.`,
  tooManySheets: ({ max }) => `The file has more than ${n(max)} sheets; remove what is not needed.`,
  inflatedTooLarge: ({ max }) =>
    `The file unpacks to more than ${n(max)} MB; take out what is not needed.`,
  tooFar: ({ rows, columns }) =>
    `This cell is beyond the ${n(rows)} rows and ${n(columns)} columns that are read; delete what is in it.`,
  tooMuch: ({ cells }) =>
    `The file has more than ${n(cells)} filled cells, or very long ones; split it into several files.`,
  tookTooLong: ({ seconds }) =>
    `Reading the file took more than ${n(seconds)} seconds; take out what is not needed.`,
  tookTooMuchMemory: ({ megabytes }) =>
    `Reading the file took more than ${n(megabytes)} MB of memory; take out what is not needed.`,

  unknownColumn: ({ known }) =>
    `There is no column of this name; correct the name or remove the column. This table has: ${known}.`,
  doubledColumn: () => 'This column is there twice; remove one of them.',
  missingColumn: () => 'The file lacks this column; add it (its cells may stay empty).',
  cellWithoutHeader: () => 'This cell stands under no header; delete it or give its column a name.',
  cellCount: ({ cells, expected }) =>
    `The row has ${n(cells)} cells, the header ${n(expected)}; put a text that holds a separator in quotes (").`,

  required: () => 'This cell must not be empty; give a value.',
  formula: () => 'A cell must not be a formula or begin with = or @; write the value itself.',
  errorCell: () => 'This cell shows an error of a formula; write the value itself.',
  dateCell: () => 'This cell is a date; format it as text and type the value again.',
  htmlTag: () => 'There is an HTML tag in this text; write plain text only.',
  control: ({ code }) => `There is a control character, ${code}, in this cell; delete it.`,
  lostCharacter: () =>
    'A letter of this text was lost when it was saved (\ufffd); type the text again.',
  tooLong: ({ length, max }) =>
    `This text has ${n(length)} characters; shorten it to ${n(max)} or fewer.`,
  notWhole: ({ min, max }) => `Must be a whole number from ${n(min)} to ${n(max)}.`,
  notDecimal: ({ min, max }) => `Must be a number from ${n(min)} to ${n(max)}, for example 4.5.`,
  notPositive: ({ max }) => `Must be a number greater than 0 and at most ${n(max)}, in metres.`,
  notBoolean: () => 'Write true or false (yes and no, بله and خیر, 1 and 0 are taken too).',
  notTime: () => 'Write the time like 09:30, from 00:00 to 23:59.',
  notDate: () => 'There is no such Jalali day; write the date like 1405/02/07.',
  notYear: ({ min, max }) => `Write the Solar Hijri year in four digits, from ${min} to ${max}.`,
  gregorianYear: ({ jalali }) =>
    `This looks like a Gregorian year; write the Solar Hijri one (about ${jalali}).`,
  notCode: () => 'A code has capital Latin letters and digits only, for example B01.',
  notOneOf: ({ allowed }) => `Must be one of: ${allowed}.`,
  notWord: () => 'Write small Latin letters, digits and hyphens only, beginning with a letter.',
  notSlug: () =>
    'A slug needs at least one letter or digit; leave it empty to have it made from the name.',
  slugTooLong: ({ latin, persian }) =>
    `The slug is too long; shorten it to ${persian} Persian or ${latin} Latin letters.`,
  notLink: () =>
    'Write the whole address, beginning with https:// or http://, for example https://example.com/page.',
  notPhone: () =>
    'Write the whole number with its area or country code, for example 013-3322-1100.',
  notEmail: () => 'Write the whole e-mail address, for example info@example.com.',
  notHours: () =>
    'Write the hours like 10:00-13:00|16:00-21:00: in order, not overlapping, each ending after it begins.',
  unknownSetting: ({ known }) =>
    `There is no setting of this name; correct it or remove its row. There are: ${known}.`,
  twoValues: ({ other }) =>
    `This value must be the same in both columns; the other one says “${other}”.`,

  doubledCode: ({ row }) =>
    `Row ${row} has this code too; give one of them a new code or remove the repeated row.`,
  doubledRow: ({ row }) => `Row ${row} has this key too; remove one of the two rows.`,
  taken: ({ code }) => `${code} has this value, and it cannot be there twice; change one of them.`,
  codeOfOther: ({ table }) =>
    `The table ${tables[table]} uses this code; booths and plan share no codes, so choose another.`,
  unknownCode: ({ table }) =>
    `The table ${tables[table]} has no such code; correct the code or add its row there.`,
  removedCode: ({ table }) =>
    `This row of ${tables[table]} was removed; list it in the file to bring it back, or use another code.`,
  notAPlace: ({ kind }) =>
    `A session takes place at a booth, a stage or an info desk; this place is of the kind ${kind}.`,
  placeInUse: ({ session }) =>
    `Session ${session} takes place here; keep the kind stage or info, or move the session first.`,
  samePlace: () =>
    'The alternative place is the place itself; leave the cell empty if the session stays.',
  noLabel: ({ key }) => `It has no name to show; add the row ${key} to the settings.`,
  endNotAfterStart: ({ start }) => `The end must come after the start (${start}), on the same day.`,
  notAfterPublication: () => 'The expiry must come after the publication.',
  dayBeyond: ({ days }) =>
    `The fair has ${n(days)} days (days_count); write a day no later than ${n(days)}.`,
  outsidePlan: ({ width, height }) =>
    `It reaches outside the plan of ${n(width)} × ${n(height)} m; change its place or size.`,
  overlaps: ({ code, where }) =>
    `It lies on ${code}${where && ` (${where})`}; change the place or size of one of them.`,
  fewerDays: ({ code, day }) =>
    `Session ${code} is on day ${n(day)} and would be left out; move it in the file too.`,
  smallerPlan: ({ code }) =>
    `${code} would reach outside a plan of this size; move it in the file too.`,

  missingSetting: ({ key }) =>
    `A fair cannot be made without ${key}; give its value in the settings.`,
  noEdition: ({ year, years }) => `There is no edition ${year}; there are: ${years}.`,
  archivedEdition: ({ year }) =>
    `The edition ${year} is archived and stays as it is; choose the current one.`,
  otherYear: ({ year }) => `The opening day must be in ${year}, the year of this edition.`,
  yearTaken: ({ year }) => `Another edition has the year ${year}; correct the opening day.`,
};
