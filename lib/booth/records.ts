import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { categoryColumns, categoryName, type CategoryName } from '@/lib/category/record';
import { db } from '@/lib/db/client';
import type { Keyset } from '@/lib/db/keyset';
import { both, type Both } from '@/lib/i18n/both';
import type { Shape } from '@/lib/plan/rules';
import type { Feature } from './item';

/** A published booth in both languages. Lengths in metres on the plan. */
export type BoothRecord = {
  number: number;
  row: string;
  short: Both;
  features: Feature[];
  /** Null where nobody stands there who is published. */
  producer: {
    slug: string;
    name: Both;
    category: CategoryName | null;
    phone: string | null;
    mobile: string | null;
    link: string | null;
  } | null;
  shape: Shape;
  /** ISO instant. */
  changedAt: string;
};

const producer = {
  select: {
    slug: true,
    nameFa: true,
    nameEn: true,
    state: true,
    phone: true,
    mobile: true,
    link: true,
    category: categoryColumns,
  },
} as const;

/**
 * The published booths of the current edition for programs, by number; all, or those of one part. Three
 * statements; public, so every actor sees the same.
 */
export async function boothRecords(_actor: Actor, part?: Keyset<number>): Promise<BoothRecord[]> {
  const rows = await db().booth.findMany({
    where: {
      edition: { state: 'current' },
      state: 'published',
      number: { gt: part?.after },
    },
    take: part?.take,
    include: { producer },
    orderBy: { number: 'asc' },
  });
  return rows.map((row) => {
    const has: Record<Feature, boolean> = {
      sells_on_site: row.sellsOnSite,
      live_demo: row.liveDemo,
      accessible: row.accessible,
      accepts_card: row.acceptsCard,
    };
    const { x, y, width, height } = row;
    return {
      number: row.number,
      row: row.row,
      short: both(row.shortFa, row.shortEn),
      features: (Object.keys(has) as Feature[]).filter((feature) => has[feature]),
      producer: row.producer?.state === 'published' ? toProducer(row.producer) : null,
      shape: { x, y, width, height },
      changedAt: row.updatedAt.toISOString(),
    };
  });
}

type ProducerRow = {
  slug: string;
  nameFa: string;
  nameEn: string;
  phone: string | null;
  mobile: string | null;
  link: string | null;
  category: { slug: string; nameFa: string; nameEn: string; state: string };
};

const toProducer = ({ slug, nameFa, nameEn, phone, mobile, link, category }: ProducerRow) => ({
  slug,
  name: both(nameFa, nameEn),
  category: categoryName(category),
  phone,
  mobile,
  link,
});
