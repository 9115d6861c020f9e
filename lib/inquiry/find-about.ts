import 'server-only';
import type { Prisma, Tx } from '@/lib/db/client';
import type { About } from './about';

/** Things with a public page, by what their address ends in. */
export const aboutWhere = {
  booth: (number: number) =>
    ({
      number,
      state: 'published',
      edition: { state: 'current' },
    }) satisfies Prisma.BoothWhereInput,
  producer: (slug: string) => ({ slug, state: 'published' }) satisfies Prisma.ProducerWhereInput,
  product: (slug: string) =>
    ({
      slug,
      state: 'published',
      producer: { state: 'published' },
    }) satisfies Prisma.ProductWhereInput,
};

/** The column that names what a message is about; null where that has no public page. One statement. */
export async function aboutColumn(
  tx: Tx,
  about: About,
): Promise<{ boothId: number } | { producerId: number } | { productId: number } | null> {
  const select = { id: true } as const;
  if (about.kind === 'booth') {
    const row = await tx.booth.findFirst({ where: aboutWhere.booth(about.number), select });
    return row && { boothId: row.id };
  }
  if (about.kind === 'producer') {
    const row = await tx.producer.findFirst({ where: aboutWhere.producer(about.slug), select });
    return row && { producerId: row.id };
  }
  const row = await tx.product.findFirst({ where: aboutWhere.product(about.slug), select });
  return row && { productId: row.id };
}
