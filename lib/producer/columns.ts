import type { Prisma } from '@/lib/db/generated/sqlite/client';
import type { CategoryItem } from '@/lib/category/item';
import { localText, type Locale } from '@/lib/i18n/locale';
import type { Maker, ProducerStory } from './item';

/** What every public query reads of a producer beside a booth or a product. */
export const makerColumns = {
  slug: true,
  nameFa: true,
  nameEn: true,
  state: true,
  category: { select: { slug: true, nameFa: true, nameEn: true, colorToken: true, state: true } },
} satisfies Prisma.ProducerSelect;

/** What the pages of a producer and of its booth read besides. */
export const storyColumns = {
  ...makerColumns,
  kind: true,
  place: true,
  foundedYear: true,
  employees: true,
  aboutFa: true,
  aboutEn: true,
  phone: true,
  mobile: true,
  link: true,
} satisfies Prisma.ProducerSelect;

/** The booth at which a producer is met: that of the current edition with the lowest number. */
export const boothOfNow = {
  where: { state: 'published', edition: { state: 'current' } },
  select: { number: true },
  orderBy: { number: 'asc' },
  take: 1,
} satisfies Prisma.Producer$boothsArgs;

type MakerRow = Prisma.ProducerGetPayload<{ select: typeof makerColumns }>;
type StoryRow = Prisma.ProducerGetPayload<{ select: typeof storyColumns }>;

/** Cloth of a booth where nobody stands: a token that no category has. */
const FREE_TOKEN = 'cat-free';

export const isShown = <Row extends { state: string }>(row: Row | null): row is Row =>
  row?.state === 'published';

/** A draft's cloth is known, its name is not. */
export const toToken = (row: MakerRow | null): string => row?.category.colorToken ?? FREE_TOKEN;

export const toMaker = (locale: Locale, { slug, nameFa, nameEn }: MakerRow): Maker => ({
  slug,
  name: localText(locale, nameFa, nameEn),
});

/** Null where the producer or its category is not published. */
export function toCategory(locale: Locale, row: MakerRow | null): CategoryItem | null {
  if (!isShown(row) || !isShown(row.category)) return null;
  const { slug, nameFa, nameEn, colorToken } = row.category;
  return { slug, name: localText(locale, nameFa, nameEn), token: colorToken };
}

export const toStory = (locale: Locale, row: StoryRow): ProducerStory => ({
  ...toMaker(locale, row),
  kind: row.kind,
  place: row.place,
  founded: row.foundedYear,
  employees: row.employees,
  about: localText(locale, row.aboutFa, row.aboutEn),
  contact: { phone: row.phone, mobile: row.mobile, link: row.link },
});
