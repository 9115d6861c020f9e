import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { categoryColumns, categoryName, type CategoryName } from '@/lib/category/record';
import { db } from '@/lib/db/client';
import type { Keyset } from '@/lib/db/keyset';
import { both, type Both } from '@/lib/i18n/both';

/** A published producer in both languages. `kind` and `place` are codes of the edition's words. */
export type ProducerRecord = {
  code: string;
  slug: string;
  name: Both;
  about: Both;
  kind: string;
  place: string;
  /** Solar Hijri. */
  founded: number | null;
  employees: number | null;
  phone: string | null;
  mobile: string | null;
  link: string | null;
  category: CategoryName | null;
  /** Numbers of its booths in the current edition. */
  booths: number[];
  /** ISO instant. */
  changedAt: string;
};

/**
 * The published producers, of whatever edition, for programs, in the order of their codes; all, or
 * those of one part. Three statements; public, so every actor sees the same.
 */
export async function producerRecords(
  _actor: Actor,
  part?: Keyset<string>,
): Promise<ProducerRecord[]> {
  const rows = await db().producer.findMany({
    where: { state: 'published', code: { gt: part?.after } },
    take: part?.take,
    include: {
      category: categoryColumns,
      booths: {
        where: { state: 'published', edition: { state: 'current' } },
        select: { number: true },
        orderBy: { number: 'asc' },
      },
    },
    orderBy: { code: 'asc' },
  });
  return rows.map(({ category, ...row }) => ({
    code: row.code,
    slug: row.slug,
    name: both(row.nameFa, row.nameEn),
    about: both(row.aboutFa, row.aboutEn),
    kind: row.kind,
    place: row.place,
    founded: row.foundedYear,
    employees: row.employees,
    phone: row.phone,
    mobile: row.mobile,
    link: row.link,
    category: categoryName(category),
    booths: row.booths.map(({ number }) => number),
    changedAt: row.updatedAt.toISOString(),
  }));
}
