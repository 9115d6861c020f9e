import * as cell from '@/lib/import/cells';
import type { CellParser } from '@/lib/import/cells';
import type { Rows, RowTable } from '@/lib/import/model';
import { BOOTH_NUMBER_MAX, CAPACITY_MAX, DAYS_MAX, PLAN_MAX } from '@/lib/limits';
import { LANDMARK_KINDS } from '@/lib/plan/rules';
import { EMPLOYEES_MAX } from '@/lib/producer/rules';
import { SESSION_KINDS } from '@/lib/session/rules';

/**
 * One column of a file: its English key, its Persian header and the field it fills. `empty` is what a
 * new row gets from an empty cell; without it a new row must have a value, and a file must have the
 * column. An old row keeps its value in either case.
 */
type Column<Row, Field extends keyof Row> = {
  key: string;
  header: string;
  field: Field;
  parse: CellParser<Row[Field]>;
  empty: Row[Field] | undefined;
};
export type ColumnOf<T extends RowTable> = {
  [Field in keyof Rows[T] & string]: Column<Rows[T], Field>;
}[keyof Rows[T] & string];

/** `id` is the column of the identity. */
export type TableColumns<T extends RowTable> = {
  id: { key: string; header: string; parse: CellParser<string> };
  columns: ColumnOf<T>[];
};

const column =
  <T extends RowTable>() =>
  <Field extends keyof Rows[T] & string>(
    key: string,
    header: string,
    field: Field,
    parse: CellParser<Rows[T][Field]>,
    empty?: Rows[T][Field],
  ): Column<Rows[T], Field> => ({ key, header, field, parse, empty });

const category = column<'categories'>();
const producer = column<'producers'>();
const booth = column<'booths'>();
const landmark = column<'plan'>();
const product = column<'products'>();
const session = column<'sessions'>();
const news = column<'announcements'>();
const synonym = column<'synonyms'>();

const code = { key: 'code', header: 'کد', parse: cell.code };
const metres = cell.decimal(0, PLAN_MAX);
const size = cell.size(PLAN_MAX);
const count = cell.whole(0, EMPLOYEES_MAX);
/** A day before the opening is nought or less: news may come before the fair does. */
const newsDay = cell.whole(-366, DAYS_MAX);
const landmarkKind = cell.oneOf(...LANDMARK_KINDS);
const sessionKind = cell.oneOf(...SESSION_KINDS);

export const SETTINGS_COLUMNS = [
  { key: 'key', header: 'کلید', needed: true },
  { key: 'value_fa', header: 'مقدار فارسی', needed: true },
  { key: 'value_en', header: 'مقدار انگلیسی', needed: false },
] as const;

/** The columns as the sample's README describes them. */
export const COLUMNS: { [T in RowTable]: TableColumns<T> } = {
  categories: {
    id: code,
    columns: [
      category('slug', 'نامک', 'slug', cell.slugPart, ''),
      category('name_fa', 'نام فارسی', 'nameFa', cell.name),
      category('name_en', 'نام انگلیسی', 'nameEn', cell.name, ''),
      category('icon', 'نماد', 'icon', cell.token, ''),
      category('color_token', 'نشان رنگ', 'colorToken', cell.color, ''),
    ],
  },
  producers: {
    id: code,
    columns: [
      producer('slug', 'نامک', 'slug', cell.slugPart, ''),
      producer('name_fa', 'نام فارسی', 'nameFa', cell.name),
      producer('name_en', 'نام انگلیسی', 'nameEn', cell.name, ''),
      producer('kind', 'نوع', 'kind', cell.key),
      producer('place', 'محل', 'place', cell.key),
      producer('founded_year_jalali', 'سال بنیان‌گذاری (شمسی)', 'foundedYear', cell.year, null),
      producer('employees', 'شمار کارکنان', 'employees', count, null),
      producer('about_fa', 'معرفی فارسی', 'aboutFa', cell.prose),
      producer('about_en', 'معرفی انگلیسی', 'aboutEn', cell.prose, ''),
      producer('phone', 'تلفن', 'phone', cell.phone, null),
      producer('mobile', 'تلفن همراه', 'mobile', cell.phone, null),
      producer('instagram', 'اینستاگرام', 'link', cell.link, null),
      producer('category_code', 'کد دسته', 'categoryCode', cell.code),
    ],
  },
  booths: {
    id: code,
    columns: [
      booth('number', 'شمارهٔ غرفه', 'number', cell.whole(1, BOOTH_NUMBER_MAX)),
      booth('producer_code', 'کد تولیدکننده', 'producerCode', cell.code),
      booth('row', 'ردیف', 'row', cell.row),
      booth('x', 'طول از چپ (متر)', 'x', metres),
      booth('y', 'عرض از بالا (متر)', 'y', metres),
      booth('width', 'پهنا (متر)', 'width', size),
      booth('height', 'ژرفا (متر)', 'height', size),
      booth('sells_on_site', 'فروش در محل', 'sellsOnSite', cell.yesOrNo),
      booth('live_demo', 'نمایش زنده', 'liveDemo', cell.yesOrNo),
      booth('accessible', 'مناسب ویلچر', 'accessible', cell.yesOrNo),
      booth('accepts_card', 'کارت‌خوان', 'acceptsCard', cell.yesOrNo),
      booth('short_fa', 'معرفی کوتاه فارسی', 'shortFa', cell.short),
      booth('short_en', 'معرفی کوتاه انگلیسی', 'shortEn', cell.short, ''),
    ],
  },
  plan: {
    id: code,
    columns: [
      landmark('kind', 'نوع', 'kind', landmarkKind),
      landmark('name_fa', 'نام فارسی', 'nameFa', cell.name),
      landmark('name_en', 'نام انگلیسی', 'nameEn', cell.name, ''),
      landmark('x', 'طول از چپ (متر)', 'x', metres),
      landmark('y', 'عرض از بالا (متر)', 'y', metres),
      landmark('width', 'پهنا (متر)', 'width', size),
      landmark('height', 'ژرفا (متر)', 'height', size),
    ],
  },
  products: {
    id: code,
    columns: [
      product('producer_code', 'کد تولیدکننده', 'producerCode', cell.code),
      product('slug', 'نامک', 'slug', cell.slugPart, ''),
      product('name_fa', 'نام فارسی', 'nameFa', cell.name),
      product('name_en', 'نام انگلیسی', 'nameEn', cell.name, ''),
      product('description_fa', 'شرح فارسی', 'descriptionFa', cell.prose),
      product('description_en', 'شرح انگلیسی', 'descriptionEn', cell.prose, ''),
      product('price_toman', 'قیمت (تومان)', 'priceToman', cell.price, null),
      product('unit_fa', 'واحد فارسی', 'unitFa', cell.name),
      product('unit_en', 'واحد انگلیسی', 'unitEn', cell.name, ''),
      product('tags_fa', 'برچسب‌ها', 'tags', cell.list, ''),
      product('available_at_booth', 'موجود در غرفه', 'available', cell.yesOrNo),
    ],
  },
  sessions: {
    id: code,
    columns: [
      session('day', 'روز', 'day', cell.whole(1, DAYS_MAX)),
      session('start', 'آغاز', 'start', cell.time),
      session('end', 'پایان', 'end', cell.time),
      session('title_fa', 'عنوان فارسی', 'titleFa', cell.name),
      session('title_en', 'عنوان انگلیسی', 'titleEn', cell.name, ''),
      session('description_fa', 'شرح فارسی', 'descriptionFa', cell.prose),
      session('description_en', 'شرح انگلیسی', 'descriptionEn', cell.prose, ''),
      session('kind', 'نوع', 'kind', sessionKind),
      session('place_code', 'کد محل', 'placeCode', cell.code),
      session('capacity', 'ظرفیت', 'capacity', cell.whole(1, CAPACITY_MAX), null),
      session('rain_alternative_place', 'محل جایگزین بارانی', 'rainCode', cell.code, null),
    ],
  },
  announcements: {
    id: code,
    columns: [
      news('publish_day', 'روز انتشار', 'publishDay', newsDay),
      news('publish_time', 'ساعت انتشار', 'publishMinute', cell.time),
      news('expires_day', 'روز پایان اعتبار', 'expiresDay', newsDay),
      news('expires_time', 'ساعت پایان اعتبار', 'expiresMinute', cell.time),
      news('title_fa', 'عنوان فارسی', 'titleFa', cell.name),
      news('title_en', 'عنوان انگلیسی', 'titleEn', cell.name, ''),
      news('body_fa', 'متن فارسی', 'bodyFa', cell.prose),
      news('body_en', 'متن انگلیسی', 'bodyEn', cell.prose, ''),
      news('level', 'اهمیت', 'level', cell.oneOf('info', 'important')),
    ],
  },
  synonyms: {
    id: { key: 'term', header: 'واژه', parse: cell.name },
    columns: [synonym('synonyms', 'مترادف‌ها', 'synonyms', cell.list)],
  },
};
