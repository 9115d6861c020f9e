import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { TABLE_NAMES } from '@/lib/import/names';
import type { TableName } from '@/lib/import/model';

/** A fair as cells: the first row of each table is its header. */
export type Tables = Partial<Record<TableName, string[][]>>;

const SAMPLE = join(process.cwd(), 'prisma/sample');

/** The sample's own tables. */
export const sampleTables = (): Tables =>
  Object.fromEntries(
    TABLE_NAMES.map((name) => [name, parse(readFileSync(join(SAMPLE, `${name}.csv`)))]),
  );

/** Two makers, two booths, a stage and a day of programme: enough for every rule. */
export const smallTables = (): Tables => ({
  settings: [
    ['key', 'value_fa', 'value_en'],
    ['fair_name', 'نمایشگاه کوچک', 'A small fair'],
    ['opening_hours_spec', '10:00-13:00|16:00-21:00', ''],
    ['days_count', '3', '3'],
    ['start_date_jalali', '1404/02/07', ''],
    ['plan_width_m', '30', '30'],
    ['plan_height_m', '20', '20'],
    ['place_rasht', 'شهر رشت', 'City of Rasht'],
  ],
  categories: [
    ['code', 'slug', 'name_fa', 'name_en', 'icon', 'color_token'],
    ['C01', 'sweets', 'شیرینی', 'Sweets', 'cookie', 'cat-saffron'],
  ],
  producers: [
    [
      'code',
      'slug',
      'name_fa',
      'name_en',
      'kind',
      'place',
      'founded_year_jalali',
      'employees',
      'about_fa',
      'about_en',
      'phone',
      'mobile',
      'instagram',
      'category_code',
    ],
    [
      'P01',
      'a',
      'کارگاه الف',
      'Workshop A',
      'workshop',
      'rasht',
      '1379',
      '9',
      'متن',
      '',
      '',
      '',
      '',
      'C01',
    ],
    [
      'P02',
      'b',
      'کارگاه ب',
      'Workshop B',
      'factory',
      'rasht',
      '',
      '',
      'متن',
      '',
      '',
      '',
      '',
      'C01',
    ],
  ],
  booths: [
    [
      'code',
      'number',
      'producer_code',
      'row',
      'x',
      'y',
      'width',
      'height',
      'sells_on_site',
      'live_demo',
      'accessible',
      'accepts_card',
      'short_fa',
      'short_en',
    ],
    [
      'B01',
      '1',
      'P01',
      'A',
      '0',
      '0',
      '4',
      '3',
      'true',
      'false',
      'true',
      'true',
      'کلوچه',
      'Cookies',
    ],
    ['B02', '2', 'P02', 'A', '4', '0', '4', '3', 'true', 'true', 'true', 'false', 'نان', 'Bread'],
  ],
  plan: [
    ['code', 'kind', 'name_fa', 'name_en', 'x', 'y', 'width', 'height'],
    ['STG1', 'stage', 'صحنه', 'Stage', '10', '8', '6', '4'],
    ['ENT1', 'entrance', 'ورودی', 'Entrance', '14', '18', '3', '2'],
  ],
  products: [
    [
      'code',
      'producer_code',
      'slug',
      'name_fa',
      'name_en',
      'description_fa',
      'description_en',
      'price_toman',
      'unit_fa',
      'unit_en',
      'tags_fa',
      'available_at_booth',
    ],
    [
      'K01',
      'P01',
      'koluche',
      'کلوچه',
      'Koluche',
      'با گردو',
      '',
      '285000',
      'جعبه',
      'box',
      'کلوچه|گردو',
      'true',
    ],
    ['K02', 'P02', 'bread', 'نان', 'Bread', 'نان برنجی', '', '', 'بسته', '', '', 'true'],
  ],
  sessions: [
    [
      'code',
      'day',
      'start',
      'end',
      'title_fa',
      'title_en',
      'description_fa',
      'description_en',
      'kind',
      'place_code',
      'capacity',
      'rain_alternative_place',
    ],
    ['S101', '1', '10:30', '11:30', 'گشایش', 'Opening', 'خوشامد', '', 'ceremony', 'STG1', '', ''],
    ['S201', '2', '16:15', '17:00', 'پخت نان', 'Baking', 'نمایش', '', 'demo', 'B02', '12', 'STG1'],
  ],
  announcements: [
    [
      'code',
      'publish_day',
      'publish_time',
      'expires_day',
      'expires_time',
      'title_fa',
      'title_en',
      'body_fa',
      'body_en',
      'level',
    ],
    ['N01', '1', '09:00', '2', '21:00', 'باز شدیم', 'Open', 'از ساعت ۱۰', '', 'info'],
  ],
  synonyms: [
    ['term', 'synonyms'],
    ['کلوچه', 'koluche|cookie'],
  ],
});

/** The same tables with one cell changed; rows count as in a spreadsheet, the header is row 1. */
export function withCell(
  tables: Tables,
  table: TableName,
  row: number,
  column: string,
  value: string,
): Tables {
  const rows = (tables[table] ?? []).map((cells) => [...cells]);
  const at = rows[0]?.indexOf(column) ?? -1;
  const cells = rows[row - 1];
  if (at < 0 || !cells) throw new Error(`${table} has no ${column} in row ${row}`);
  cells[at] = value;
  return { ...tables, [table]: rows };
}

/** The same tables with one row more. */
export const withRow = (tables: Tables, table: TableName, cells: string[]): Tables => ({
  ...tables,
  [table]: [...(tables[table] ?? []), cells],
});
