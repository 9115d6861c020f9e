import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { FairTables } from '@/lib/import/model';
import { keep, type RowKeys } from '@/lib/import/row-keys';

type Into = { tables: FairTables; keys: RowKeys };

export async function collectCategories(tx: Tx, into: Into): Promise<void> {
  for (const row of await tx.category.findMany({ orderBy: { id: 'asc' } })) {
    const { slug, nameFa, nameEn, icon, colorToken } = row;
    keep(into, 'categories', row.code, row, { slug, nameFa, nameEn, icon, colorToken });
  }
}

export async function collectProducers(tx: Tx, into: Into): Promise<void> {
  const rows = await tx.producer.findMany({
    include: { category: { select: { code: true } } },
    orderBy: { id: 'asc' },
  });
  for (const row of rows) {
    const { slug, nameFa, nameEn, kind, place, foundedYear, employees } = row;
    const { aboutFa, aboutEn, phone, mobile, link, category } = row;
    const about = { aboutFa, aboutEn, phone, mobile, link, categoryCode: category.code };
    const name = { slug, nameFa, nameEn, kind, place, foundedYear, employees };
    keep(into, 'producers', row.code, row, { ...name, ...about });
  }
}

export async function collectProducts(tx: Tx, into: Into): Promise<void> {
  const rows = await tx.product.findMany({
    include: { producer: { select: { code: true } } },
    orderBy: { id: 'asc' },
  });
  for (const row of rows) {
    const { slug, nameFa, nameEn, descriptionFa, descriptionEn, priceToman } = row;
    const { unitFa, unitEn, tags, available, producer } = row;
    const text = { slug, nameFa, nameEn, descriptionFa, descriptionEn };
    const sale = { priceToman, unitFa, unitEn, tags, available };
    keep(into, 'products', row.code, row, { ...text, ...sale, producerCode: producer.code });
  }
}

export async function collectSynonyms(tx: Tx, into: Into): Promise<void> {
  for (const row of await tx.synonym.findMany({ orderBy: { id: 'asc' } })) {
    keep(into, 'synonyms', row.term, row, { synonyms: row.synonyms });
  }
}
