import 'server-only';
import { boothListing } from '@/lib/booth/listing';
import { nextCode } from '@/lib/change/codes';
import type { Listing, Wanted } from '@/lib/change/listing';
import { neededBy } from '@/lib/change/references';
import { indexRows } from '@/lib/change/search-words';
import { freeSlug } from '@/lib/change/slugs';
import { colorToken } from '@/lib/cloth/file';
import type { Prisma, Tx } from '@/lib/db/client';
import { producerListing } from '@/lib/producer/listing';
import type { FieldProblems } from '@/lib/result';
import { tags } from '@/lib/tags';
import type { CategoryData } from './schema';

const include = {
  producers: {
    select: {
      id: true,
      slug: true,
      booths: { select: { id: true, number: true }, where: { edition: { state: 'current' } } },
      products: { select: { slug: true } },
    },
  },
} satisfies Prisma.CategoryInclude;
type Row = Prisma.CategoryGetPayload<{ include: typeof include }>;

/** A category, as the write path handles it. */
export const categoryListing: Listing<CategoryData, Row> = {
  kind: 'category',
  permission: 'category.edit',
  findMany: (tx, ids) => tx.category.findMany({ where: { id: { in: ids } }, include }),
  async insert(tx, { slug, colorToken: color, ...data }) {
    const code = nextCode('C', await tx.category.findMany({ select: { code: true } }));
    const named = slug || (await categorySlug(tx, data.nameFa, code));
    const own = { code, slug: named, colorToken: colorToken(color, code), state: 'draft' };
    return (await tx.category.create({ data: { ...data, ...own } })).id;
  },
  update: async (tx, where, data) => (await tx.category.updateMany({ where, data })).count,
  text: (row) => ({
    slug: row.slug,
    nameFa: row.nameFa,
    nameEn: row.nameEn,
    icon: row.icon,
    colorToken: row.colorToken,
    state: row.state,
  }),
  words: ({ nameFa, nameEn, code }) => ({ names: [nameFa, nameEn], labels: [code] }),
  stale: ({ producers }) => [
    tags.categories(),
    tags.producers(),
    tags.booths(),
    tags.products(),
    tags.plan(),
    ...producers.flatMap(({ slug, booths, products }) => [
      tags.producer(slug),
      ...booths.map((booth) => tags.booth(booth.number)),
      ...products.map((product) => tags.product(product.slug)),
    ]),
  ],
  key: (row) => String(row.id),
  check: (tx, wanted) => producerProblems(tx, wanted),
  async follow(tx, changed) {
    const producers = changed
      .filter(({ before, after }) => isFoundOtherwise(before, after))
      .flatMap(({ after }) => after.producers);
    if (producers.length === 0) return;
    const ids = producers.map(({ id }) => id);
    const booths = producers.flatMap((producer) => producer.booths.map(({ id }) => id));
    await indexRows(tx, producerListing, await producerListing.findMany(tx, ids));
    await indexRows(tx, boothListing, await boothListing.findMany(tx, booths));
  },
};

/** Whether its producers and booths are now found by other words, or by its name no more. */
const isFoundOtherwise = (a: Row, b: Row) =>
  a.nameFa !== b.nameFa || a.nameEn !== b.nameEn || a.state !== b.state;

const categorySlug = (tx: Tx, name: string, code: string) =>
  freeSlug(tx, 'category', name, code, (start) =>
    tx.category.findMany({ where: { slug: { startsWith: start } }, select: { slug: true } }),
  );

/** A category with producers cannot go. */
async function producerProblems(
  tx: Tx,
  { id, state }: Wanted<CategoryData>,
): Promise<FieldProblems> {
  if (state !== 'removed') return {};
  const producers = await tx.producer.findMany({
    where: { categoryId: id, state: { not: 'removed' } },
    select: { nameFa: true },
    orderBy: { code: 'asc' },
  });
  return neededBy(
    'producers',
    producers.map((producer) => producer.nameFa),
  );
}
