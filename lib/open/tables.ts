import { FEATURES } from '@/lib/booth/item';
import type { BoothRecord } from '@/lib/booth/records';
import { csv } from '@/lib/formats/csv';
import { inLocale, type Both } from '@/lib/i18n/both';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { ProductRecord } from '@/lib/product/records';
import type { Setting } from './setting';

const named = (locale: Locale, thing: { name: Both } | null | undefined) =>
  thing ? inLocale(locale, thing.name).text : null;

/** The booths as a table for people, in the order of their numbers. Numbers keep Latin digits, to be counted with. */
export function boothsTable(
  { locale, origin }: Pick<Setting, 'locale' | 'origin'>,
  booths: readonly BoothRecord[],
): string {
  const { booths: words, open } = dictionary(locale);
  const { columns, yes, no } = open;
  const head = [
    columns.number,
    columns.row,
    columns.producer,
    columns.category,
    columns.short,
    ...FEATURES.map((feature) => words.features[feature].yes),
    columns.phone,
    columns.mobile,
    columns.link,
    columns.page,
  ];
  const rows = booths.map(({ number, row, short, features, producer }) => [
    number,
    row,
    named(locale, producer),
    named(locale, producer?.category),
    inLocale(locale, short).text,
    ...FEATURES.map((feature) => (features.includes(feature) ? yes : no)),
    producer?.phone ?? null,
    producer?.mobile ?? null,
    producer?.link ?? null,
    origin + paths.booth(locale, number),
  ]);
  return csv([head, ...rows]);
}

/** The catalogue in the same way. An empty price is by agreement, nought is free. */
export function productsTable(
  { locale, origin }: Pick<Setting, 'locale' | 'origin'>,
  products: readonly ProductRecord[],
): string {
  const { columns, yes, no } = dictionary(locale).open;
  const head = [
    columns.product,
    columns.price,
    columns.unit,
    columns.producer,
    columns.number,
    columns.category,
    columns.available,
    columns.description,
    columns.tags,
    columns.page,
  ];
  const rows = products.map((product) => [
    inLocale(locale, product.name).text,
    product.price,
    inLocale(locale, product.unit).text,
    named(locale, product.producer),
    product.booth,
    named(locale, product.category),
    product.available ? yes : no,
    inLocale(locale, product.description).text,
    product.tags.join(' | '),
    origin + paths.product(locale, product.slug),
  ]);
  return csv([head, ...rows]);
}
