import 'server-only';
import { announcementListing } from '@/lib/announcement/listing';
import type { Actor } from '@/lib/auth/actor';
import { boothListing } from '@/lib/booth/listing';
import { categoryListing } from '@/lib/category/listing';
import type { Tx } from '@/lib/db/client';
import type { TableDifferences } from '@/lib/import/difference';
import type { RowKeys } from '@/lib/import/row-keys';
import {
  categoryWriter,
  producerWriter,
  productWriter,
  writeSynonyms,
} from '@/lib/import/write-makers';
import {
  announcementWriter,
  boothWriter,
  landmarkWriter,
  sessionWriter,
} from '@/lib/import/write-places';
import { writeTable } from '@/lib/import/write-table';
import { landmarkListing } from '@/lib/plan/listing';
import { producerListing } from '@/lib/producer/listing';
import { productListing } from '@/lib/product/listing';
import { sessionListing } from '@/lib/session/listing';

/** Writes all tables in the order in which their rows need one another. @returns the tags that became stale */
export async function writeTables(
  tx: Tx,
  actor: Actor,
  editionId: number,
  keys: RowKeys,
  tables: TableDifferences,
): Promise<string[]> {
  const by = { tx, actor };
  const stale = [
    await writeTable(by, tables.categories, keys.categories, categoryWriter, categoryListing),
    await writeTable(by, tables.producers, keys.producers, producerWriter(keys), producerListing),
    await writeTable(by, tables.booths, keys.booths, boothWriter(editionId, keys), boothListing),
    await writeTable(by, tables.plan, keys.plan, landmarkWriter(editionId), landmarkListing),
    await writeTable(by, tables.products, keys.products, productWriter(keys), productListing),
    await writeTable(
      by,
      tables.sessions,
      keys.sessions,
      sessionWriter(editionId, keys),
      sessionListing,
    ),
    await writeTable(
      by,
      tables.announcements,
      keys.announcements,
      announcementWriter(editionId),
      announcementListing,
    ),
    await writeSynonyms(tx, tables.synonyms),
  ];
  return stale.flat();
}
