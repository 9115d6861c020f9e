import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { boothListing } from '@/lib/booth/listing';
import type { Tx } from '@/lib/db/client';
import type { Accepted } from '@/lib/import/outcome';
import type { Loaded } from '@/lib/import/queries';
import { createEdition, updateEdition, widenEdition } from '@/lib/import/write-edition';
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

/**
 * Writes what an import changes, in the order in which rows need one another. Called in the transaction
 * in which `loaded` was read and the file was checked against it.
 * @returns the tags that became stale
 */
export async function writeFair(
  tx: Tx,
  actor: Actor,
  { fair, keys, edition: key }: Loaded,
  { edition, difference }: Pick<Accepted, 'edition' | 'difference'>,
): Promise<string[]> {
  const old = key && fair.edition ? { key, edition: fair.edition } : null;
  const editionId = old ? old.key.id : await createEdition(tx, edition);
  const changed = difference.edition.changes.length > 0;
  if (old && changed) await widenEdition(tx, old.key, old.edition, edition);

  const { tables } = difference;
  const stale = [
    await writeTable(tx, actor, tables.categories, keys.categories, categoryWriter, null),
    await writeTable(tx, actor, tables.producers, keys.producers, producerWriter(keys), null),
    await writeTable(
      tx,
      actor,
      tables.booths,
      keys.booths,
      boothWriter(editionId, keys),
      boothListing,
    ),
    await writeTable(tx, actor, tables.plan, keys.plan, landmarkWriter(editionId), null),
    await writeTable(tx, actor, tables.products, keys.products, productWriter(keys), null),
    await writeTable(
      tx,
      actor,
      tables.sessions,
      keys.sessions,
      sessionWriter(editionId, keys),
      null,
    ),
    await writeTable(
      tx,
      actor,
      tables.announcements,
      keys.announcements,
      announcementWriter(editionId),
      null,
    ),
  ];
  await writeSynonyms(tx, tables.synonyms);
  if (old && changed) await updateEdition(tx, old.key, old.edition, edition);
  return stale.flat();
}
