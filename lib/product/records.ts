import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { categoryColumns, categoryName, type CategoryName } from '@/lib/category/record';
import { db } from '@/lib/db/client';
import type { Keyset } from '@/lib/db/keyset';
import { both, type Both } from '@/lib/i18n/both';
import { boothOfNow } from '@/lib/producer/columns';

/** A published product of a published producer in both languages. */
export type ProductRecord = {
  code: string;
  slug: string;
  name: Both;
  description: Both;
  /** Whole tomans; null is by agreement. */
  price: number | null;
  unit: Both;
  tags: string[];
  available: boolean;
  producer: { slug: string; name: Both };
  category: CategoryName | null;
  /** Null where the producer has no booth in the current edition. */
  booth: number | null;
  /** ISO instant. */
  changedAt: string;
};

const producer = {
  select: {
    slug: true,
    nameFa: true,
    nameEn: true,
    category: categoryColumns,
    booths: boothOfNow,
  },
} as const;

/**
 * The published products for programs, in the order of their codes; all, or those of one part. Four statements; public, so
 * every actor sees the same.
 */
export async function productRecords(
  _actor: Actor,
  part?: Keyset<string>,
): Promise<ProductRecord[]> {
  const rows = await db().product.findMany({
    where: {
      state: 'published',
      producer: { state: 'published' },
      code: { gt: part?.after },
    },
    take: part?.take,
    include: { producer },
    orderBy: { code: 'asc' },
  });
  return rows.map(({ producer: maker, ...row }) => ({
    code: row.code,
    slug: row.slug,
    name: both(row.nameFa, row.nameEn),
    description: both(row.descriptionFa, row.descriptionEn),
    price: row.priceToman,
    unit: both(row.unitFa, row.unitEn),
    tags: row.tags.split('|').flatMap((tag) => tag.trim() || []),
    available: row.available,
    producer: { slug: maker.slug, name: both(maker.nameFa, maker.nameEn) },
    category: categoryName(maker.category),
    booth: maker.booths[0]?.number ?? null,
    changedAt: row.updatedAt.toISOString(),
  }));
}
