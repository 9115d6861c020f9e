import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { keepImported } from '@/lib/change/imported';
import type { Tx } from '@/lib/db/client';
import { editionListing } from '@/lib/edition/listing';
import type { Accepted } from '@/lib/import/outcome';
import type { Loaded } from '@/lib/import/queries';
import { createEdition, updateEdition, widenEdition } from '@/lib/import/write-edition';
import { writeTables } from '@/lib/import/write-tables';

/**
 * Writes what an import changes. Called in the transaction in which `loaded` was read and the file was
 * checked against it.
 * @returns the tags that became stale
 */
export async function writeFair(
  tx: Tx,
  actor: Actor,
  { fair, keys, edition: key }: Loaded,
  { edition, difference }: Pick<Accepted, 'edition' | 'difference'>,
): Promise<string[]> {
  const old = key && fair.edition ? { key, edition: fair.edition } : null;
  const changed = difference.edition.changes.length > 0;
  const before = old && changed ? await editionListing.findMany(tx, [old.key.id]) : [];
  const editionId = old ? old.key.id : await createEdition(tx, edition);
  if (old && changed) await widenEdition(tx, old.key, old.edition, edition);
  const stale = await writeTables(tx, actor, editionId, keys, difference.tables);
  if (!changed) return stale;
  if (old) await updateEdition(tx, old.key, old.edition, edition);
  return [...stale, ...(await keepImported(tx, actor, editionListing, before, [editionId]))];
}
