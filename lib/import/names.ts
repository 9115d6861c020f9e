import { COLUMNS, SETTINGS_COLUMNS } from '@/lib/import/columns';
import { ROW_TABLES, type TableName } from '@/lib/import/model';
import { fold } from '@/lib/text/fold';

/** How people spell a name does not matter: half-spaces, spaces, signs and ezafe are left out. */
const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** What sheets and files are called besides their English key. */
const PERSIAN: Record<TableName, string[]> = {
  settings: ['تنظیمات'],
  categories: ['دسته‌ها', 'رسته‌ها'],
  producers: ['تولیدکنندگان', 'تولیدکننده‌ها'],
  booths: ['غرفه‌ها'],
  plan: ['نقشه'],
  products: ['محصولات', 'محصول‌ها'],
  sessions: ['برنامه‌ها', 'برنامه'],
  announcements: ['اطلاعیه‌ها'],
  synonyms: ['مترادف‌ها'],
};
export const TABLE_NAMES: TableName[] = ['settings', ...ROW_TABLES];
/** For messages: what a file or sheet may be called. */
export const KNOWN_TABLES = TABLE_NAMES.map((name) => `${name} (${PERSIAN[name][0]})`).join(', ');

const tables = new Map(
  TABLE_NAMES.flatMap((table) =>
    [table, ...PERSIAN[table]].map((name): [string, TableName] => [plain(name), table]),
  ),
);

/** The table of a sheet's or a file's name (without its ending), or undefined. */
export const tableNamed = (name: string): TableName | undefined => tables.get(plain(name));

/** The columns of a table: key, Persian header, and whether a file must have it. */
export function columnsOf(table: TableName): { key: string; header: string; needed: boolean }[] {
  if (table === 'settings') return [...SETTINGS_COLUMNS];
  const { id, columns } = COLUMNS[table];
  return [
    { key: id.key, header: id.header, needed: true },
    ...columns.map(({ key, header, empty }) => ({ key, header, needed: empty === undefined })),
  ];
}

/** «طول از چپ (متر)» is also known as «طول از چپ». */
const spellings = (header: string) => [header, header.replace(/\(.*\)/, '')].map(plain);

const headers = new Map(
  TABLE_NAMES.map((table) => [
    table,
    new Map(
      columnsOf(table).flatMap(({ key, header }) =>
        [plain(key), ...spellings(header)].map((name): [string, string] => [name, key]),
      ),
    ),
  ]),
);

/** The column's key for an English key or a Persian header, however spelled, or undefined. */
export const columnNamed = (table: TableName, header: string): string | undefined =>
  headers.get(table)?.get(plain(header));
