import type { TableName } from '@/lib/import/model';

/** What a message needs to say what is wrong and what to do; the words are in `lib/i18n/<locale>/import.ts`. */
export type ProblemParams = {
  // Files, sheets and workbooks
  tooLarge: { megabytes: number };
  notAFile: unknown;
  unknownKind: unknown;
  notUtf8: unknown;
  utf16: unknown;
  badQuotes: unknown;
  unknownTable: { known: string };
  doubledTable: { first: string };
  noTables: unknown;
  noHeader: unknown;
  notWorkbook: unknown;
  damaged: unknown;
  notUtf8Part: unknown;
  encrypted: unknown;
  doctype: unknown;
  badPath: unknown;
  tooManyEntries: { max: number };
  tooManySheets: { max: number };
  inflatedTooLarge: { max: number };
  tooFar: { rows: number; columns: number };
  tooMuch: { cells: number };
  tookTooLong: { seconds: number };
  tookTooMuchMemory: { megabytes: number };
  // Headers and rows
  unknownColumn: { known: string };
  doubledColumn: unknown;
  missingColumn: unknown;
  cellWithoutHeader: unknown;
  cellCount: { cells: number; expected: number };
  // One cell
  required: unknown;
  formula: unknown;
  errorCell: unknown;
  dateCell: unknown;
  htmlTag: unknown;
  control: { code: string };
  lostCharacter: unknown;
  tooLong: { length: number; max: number };
  notWhole: { min: number; max: number };
  notDecimal: { min: number; max: number };
  notPositive: { max: number };
  notBoolean: unknown;
  notTime: unknown;
  notDate: unknown;
  notYear: { min: number; max: number };
  gregorianYear: { jalali: number };
  notCode: unknown;
  notOneOf: { allowed: string };
  notWord: unknown;
  notSlug: unknown;
  slugTooLong: { latin: number; persian: number };
  notLink: unknown;
  notPhone: unknown;
  notEmail: unknown;
  notHours: unknown;
  unknownSetting: { known: string };
  twoValues: { other: string };
  // Rows together
  doubledCode: { row: number };
  doubledRow: { row: number };
  taken: { code: string };
  codeOfOther: { table: TableName };
  unknownCode: { table: TableName };
  removedCode: { table: TableName };
  notAPlace: { kind: string };
  placeInUse: { session: string };
  samePlace: unknown;
  noLabel: { key: string };
  endNotAfterStart: { start: string };
  notAfterPublication: unknown;
  dayBeyond: { days: number };
  outsidePlan: { width: number; height: number };
  overlaps: { code: string; where: string };
  fewerDays: { code: string; day: number };
  smallerPlan: { code: string };
  // The edition
  missingSetting: { key: string };
  noEdition: { year: number; years: string };
  archivedEdition: { year: number };
  otherYear: { year: number };
  yearTaken: { year: number };
};

export type ProblemId = keyof ProblemParams;
/** A message not yet in a language. */
export type Message<Id extends ProblemId = ProblemId> = {
  [One in Id]: { id: One } & ProblemParams[One];
}[Id];

/** Row as a spreadsheet counts it; column by its key, or by the header or letters the file has. */
export type Place = { file: string; row: number; column: string };
export type Problem = Place & { value: string; message: Message };

export type Parsed<T> = { ok: true; value: T } | { ok: false; message: Message };
export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const refused = (message: Message): { ok: false; message: Message } => ({
  ok: false,
  message,
});
