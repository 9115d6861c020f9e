import 'server-only';
import { nextCode } from '@/lib/change/codes';
import type { Listing } from '@/lib/change/listing';
import { choiceProblems } from '@/lib/change/references';
import { freeSlug } from '@/lib/change/slugs';
import type { Prisma, Tx } from '@/lib/db/client';
import { tags } from '@/lib/tags';
import { tagsText } from './rules';
import type { ProductData } from './schema';

const include = {
  producer: {
    select: {
      slug: true,
      nameFa: true,
      nameEn: true,
      state: true,
      categoryId: true,
      booths: { select: { number: true }, where: { edition: { state: 'current' } } },
    },
  },
} satisfies Prisma.ProductInclude;
type Row = Prisma.ProductGetPayload<{ include: typeof include }>;

/** A product, as the write path handles it. */
export const productListing: Listing<ProductData, Row> = {
  kind: 'product',
  permission: 'product.edit',
  findMany: (tx, ids) => tx.product.findMany({ where: { id: { in: ids } }, include }),
  async insert(tx, { slug, ...data }) {
    const code = await productCode(tx, data.producerId);
    const named = slug || (await productSlug(tx, data.nameFa, code));
    const row = { ...data, code, slug: named, state: 'draft' };
    return (await tx.product.create({ data: row })).id;
  },
  update: async (tx, where, data) => (await tx.product.updateMany({ where, data })).count,
  text: (row) => ({
    slug: row.slug,
    producerId: String(row.producerId),
    nameFa: row.nameFa,
    nameEn: row.nameEn,
    descriptionFa: row.descriptionFa,
    descriptionEn: row.descriptionEn,
    priceToman: String(row.priceToman ?? ''),
    unitFa: row.unitFa,
    unitEn: row.unitEn,
    tags: tagsText(row.tags),
    available: row.available ? 'on' : '',
    state: row.state,
  }),
  words: ({ nameFa, nameEn, code, producer, descriptionFa, descriptionEn, tags: words }) => ({
    names: [nameFa, nameEn],
    labels: [code, words, producer.nameFa, producer.nameEn],
    texts: [descriptionFa, descriptionEn],
  }),
  place: ({ state, producer }) => ({
    shown: state === 'published' && producer.state === 'published',
    categoryId: producer.categoryId,
  }),
  stale: ({ slug, producer }) => [
    tags.products(),
    tags.product(slug),
    tags.producers(),
    tags.producer(producer.slug),
    ...(producer.booths.length > 0 ? [tags.booths()] : []),
    ...producer.booths.map((booth) => tags.booth(booth.number)),
  ],
  key: (row) => String(row.id),
  async check(tx, { producerId, state }) {
    if (state === 'removed') return {};
    const where = { id: producerId };
    const producer = await tx.producer.findUnique({ where, select: { state: true } });
    return choiceProblems('producerId', producer);
  },
};

/** `K` with the number of the producer's code, then the next item: the third product of `P07` is `K0703`. */
async function productCode(tx: Tx, producerId: number): Promise<string> {
  const producer = await tx.producer.findUniqueOrThrow({
    where: { id: producerId },
    select: { code: true },
  });
  const prefix = `K${producer.code.replace(/\D/g, '')}`;
  const where = { code: { startsWith: prefix } };
  return nextCode(prefix, await tx.product.findMany({ where, select: { code: true } }));
}

const productSlug = (tx: Tx, name: string, code: string) =>
  freeSlug(tx, 'product', name, code, (start) =>
    tx.product.findMany({ where: { slug: { startsWith: start } }, select: { slug: true } }),
  );
