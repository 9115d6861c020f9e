import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { boothListing } from '@/lib/booth/listing';
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
    await writeTable(by, tables.categories, keys.categories, categoryWriter, null),
    await writeTable(by, tables.producers, keys.producers, producerWriter(keys), null),
    await writeTable(by, tables.booths, keys.booths, boothWriter(editionId, keys), boothListing),
    await writeTable(by, tables.plan, keys.plan, landmarkWriter(editionId), null),
    await writeTable(by, tables.products, keys.products, productWriter(keys), null),
    await writeTable(by, tables.sessions, keys.sessions, sessionWriter(editionId, keys), null),
    await writeTable(
      by,
      tables.announcements,
      keys.announcements,
      announcementWriter(editionId),
      null,
    ),
  ];
  await writeSynonyms(tx, tables.synonyms);
  return stale.flat();
}
