import 'server-only';
import { boothListing } from '@/lib/booth/listing';
import { nextCode } from '@/lib/change/codes';
import type { Listing } from '@/lib/change/listing';
import { indexRows } from '@/lib/change/search-words';
import { freeSlug } from '@/lib/change/slugs';
import type { Prisma, Tx } from '@/lib/db/client';
import { productListing } from '@/lib/product/listing';
import { tags } from '@/lib/tags';
import { producerProblems } from './checks';
import type { ProducerData } from './schema';

const include = {
  category: { select: { nameFa: true, nameEn: true, state: true } },
  booths: {
    select: {
      id: true,
      number: true,
      sessions: { select: { code: true } },
      rainSessions: { select: { code: true } },
    },
    where: { edition: { state: 'current' } },
  },
  products: { select: { id: true, slug: true } },
} satisfies Prisma.ProducerInclude;
type Row = Prisma.ProducerGetPayload<{ include: typeof include }>;

/** A producer, as the write path handles it. */
export const producerListing: Listing<ProducerData, Row> = {
  kind: 'producer',
  permission: 'producer.edit',
  findMany: (tx, ids) => tx.producer.findMany({ where: { id: { in: ids } }, include }),
  async insert(tx, { slug, ...data }) {
    const code = nextCode('P', await tx.producer.findMany({ select: { code: true } }));
    const named = slug || (await producerSlug(tx, data.nameFa, code));
    const row = { ...data, code, slug: named, state: 'draft' };
    return (await tx.producer.create({ data: row })).id;
  },
  update: async (tx, where, data) => (await tx.producer.updateMany({ where, data })).count,
  text: (row) => ({
    slug: row.slug,
    nameFa: row.nameFa,
    nameEn: row.nameEn,
    kind: row.kind,
    place: row.place,
    categoryId: String(row.categoryId),
    foundedYear: String(row.foundedYear ?? ''),
    employees: String(row.employees ?? ''),
    aboutFa: row.aboutFa,
    aboutEn: row.aboutEn,
    phone: row.phone ?? '',
    mobile: row.mobile ?? '',
    link: row.link ?? '',
    state: row.state,
  }),
  words: ({ nameFa, nameEn, code, category, aboutFa, aboutEn, phone, mobile }) => {
    const labels = [category.nameFa, category.nameEn];
    const isShown = category.state === 'published';
    return {
      names: [nameFa, nameEn],
      labels: [code, ...(isShown ? labels : [])],
      texts: [aboutFa, aboutEn, phone ?? '', mobile ?? ''],
      hidden: isShown ? [] : labels,
    };
  },
  place: ({ state, categoryId }) => ({ shown: state === 'published', categoryId }),
  stale: ({ slug, booths, products }) => [
    tags.producers(),
    tags.producer(slug),
    ...(booths.length > 0 ? [tags.booths(), tags.plan()] : []),
    ...booths.flatMap(({ number, sessions, rainSessions }) => [
      tags.booth(number),
      ...(sessions.length + rainSessions.length > 0 ? [tags.schedule()] : []),
      ...[...sessions, ...rainSessions].map((session) => tags.session(session.code)),
    ]),
    ...(products.length > 0 ? [tags.products()] : []),
    ...products.map((product) => tags.product(product.slug)),
  ],
  key: (row) => String(row.id),
  check: producerProblems,
  async follow(tx, changed) {
    const touched = changed
      .filter(({ before, after }) => isFoundOtherwise(before, after))
      .map(({ after }) => after);
    if (touched.length === 0) return;
    const booths = touched.flatMap((row) => row.booths.map(({ id }) => id));
    const products = touched.flatMap((row) => row.products.map(({ id }) => id));
    await indexRows(tx, boothListing, await boothListing.findMany(tx, booths));
    await indexRows(tx, productListing, await productListing.findMany(tx, products));
  },
};

/** Whether its booths and products are now found by other words, in another category, or not at all. */
const isFoundOtherwise = (a: Row, b: Row) =>
  a.nameFa !== b.nameFa ||
  a.nameEn !== b.nameEn ||
  a.categoryId !== b.categoryId ||
  a.state !== b.state;

const producerSlug = (tx: Tx, name: string, code: string) =>
  freeSlug(tx, 'producer', name, code, (start) =>
    tx.producer.findMany({ where: { slug: { startsWith: start } }, select: { slug: true } }),
  );
