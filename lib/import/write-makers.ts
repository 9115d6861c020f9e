import 'server-only';
import { indexSynonyms } from '@/lib/change/search-synonyms';
import type { Tx } from '@/lib/db/client';
import type { Kept } from '@/lib/import/model';
import type { RowKeys } from '@/lib/import/row-keys';
import { idOf, type Writer } from '@/lib/import/write-table';
import { tags } from '@/lib/tags';

type Slugged = { id: number; before: { row: { slug: string } }; after: { row: { slug: string } } };

/** Rows that take another's slug while it leaves it would meet on the way: those that leave go first. */
const leaving = (changed: Slugged[]) => {
  const wanted = new Set(changed.map(({ after }) => after.row.slug));
  return changed.filter(
    ({ before, after }) => before.row.slug !== after.row.slug && wanted.has(before.row.slug),
  );
};
/** No slug has a tilde, so this one is free. */
const parked = (id: number) => ({ slug: `~${id}` });
const key = { id: true, code: true } as const;

export const categoryWriter: Writer<'categories', Kept<'categories'>['row']> = {
  data: ({ row }) => ({ ...row }),
  create: (tx, data) => tx.category.createManyAndReturn({ data, select: key }),
  update: async (tx, where, data) => (await tx.category.updateMany({ where, data })).count,
  async park(tx, changed) {
    for (const { id } of leaving(changed)) {
      await tx.category.update({ where: { id }, data: parked(id) });
    }
  },
};

export const producerWriter = (keys: RowKeys) => {
  const data = ({ row: { categoryCode, ...row } }: Kept<'producers'>) => ({
    ...row,
    categoryId: idOf(keys.categories, categoryCode),
  });
  const writer: Writer<'producers', ReturnType<typeof data>> = {
    data,
    create: (tx, rows) => tx.producer.createManyAndReturn({ data: rows, select: key }),
    update: async (tx, where, row) => (await tx.producer.updateMany({ where, data: row })).count,
    async park(tx, changed) {
      for (const { id } of leaving(changed)) {
        await tx.producer.update({ where: { id }, data: parked(id) });
      }
    },
  };
  return writer;
};

export const productWriter = (keys: RowKeys) => {
  const data = ({ row: { producerCode, ...row } }: Kept<'products'>) => ({
    ...row,
    producerId: idOf(keys.producers, producerCode),
  });
  const writer: Writer<'products', ReturnType<typeof data>> = {
    data,
    create: (tx, rows) => tx.product.createManyAndReturn({ data: rows, select: key }),
    update: async (tx, where, row) => (await tx.product.updateMany({ where, data: row })).count,
    async park(tx, changed) {
      for (const { id } of leaving(changed)) {
        await tx.product.update({ where: { id }, data: parked(id) });
      }
    },
  };
  return writer;
};

/**
 * Other spellings of words. They are no listing: nobody edits them, and no page shows them.
 * @returns the tags that became stale
 */
export async function writeSynonyms(
  tx: Tx,
  { added, changed }: { added: SynonymRow[]; changed: SynonymRow[] },
): Promise<string[]> {
  if (added.length + changed.length === 0) return [];
  for (const { id: term, after } of changed) {
    const data = { ...after.row, version: { increment: 1 } };
    await tx.synonym.update({ where: { term }, data });
  }
  if (added.length > 0) {
    await tx.synonym.createMany({
      data: added.map(({ id: term, after }) => ({ term, ...after.row })),
    });
  }
  await indexSynonyms(tx);
  return [tags.synonyms()];
}
type SynonymRow = { id: string; after: Kept<'synonyms'> };
