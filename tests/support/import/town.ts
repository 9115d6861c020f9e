import { smallTables, type Tables } from './tables';

export const TOWN_BOOTHS = 47;

/**
 * Another town's fair: 47 booths in named rows, twelve categories with colours of its own and one
 * without, five days, a plan of 90 by 50 metres, places and kinds that nobody has heard of, no English.
 */
export function townTables(): Tables {
  const { categories = [], producers = [], booths = [] } = smallTables();
  const cells = (rows: string[][], values: Record<string, string>) =>
    (rows[0] ?? []).map((key, at) => values[key] ?? rows[1]?.[at] ?? '');
  const numbers = Array.from({ length: TOWN_BOOTHS }, (_, at) => at + 1);
  return {
    settings: [
      ['key', 'value_fa', 'value_en'],
      ['fair_name', 'جشنوارهٔ یزد', ''],
      ['days_count', '۵', ''],
      ['opening_hours_spec', '۹:۰۰-۲۲:۳۰', ''],
      ['plan_width_m', '۹۰', ''],
      ['plan_height_m', '50', ''],
      ['place_yazd', 'یزد', ''],
      ['kind_guild', 'تعاونی صنفی', ''],
    ],
    categories: [
      categories[0] ?? [],
      ...Array.from({ length: 12 }, (_, at) =>
        cells(categories, {
          code: `C${at + 1}`,
          slug: '',
          name_fa: `رستهٔ ${at + 1}`,
          name_en: '',
          icon: 'unheard-of',
          color_token: at === 11 ? '' : `cat-desert-${at}`,
        }),
      ),
    ],
    producers: [
      producers[0] ?? [],
      ...numbers.map((n) =>
        cells(producers, {
          code: `P${n}`,
          slug: '',
          name_fa: `کارگاه ${n}`,
          name_en: '',
          kind: 'guild',
          place: 'yazd',
          category_code: `C${(n % 12) + 1}`,
        }),
      ),
    ],
    booths: [
      booths[0] ?? [],
      ...numbers.map((n) =>
        cells(booths, {
          code: `B${n}`,
          number: String(n),
          producer_code: `P${n}`,
          row: n < 25 ? 'ردیف شمالی' : 'ردیف جنوبی',
          x: String(((n - 1) % 20) * 4.5),
          y: String(Math.floor((n - 1) / 20) * 20),
          width: '4٫5',
        }),
      ),
    ],
  };
}
