import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Tx } from '@/lib/db/client';
import type { Listing, Versioned } from './listing';
import { revisionRow } from './revision';
import { indexRows } from './search-words';
import { keepSlugs } from './slugs';

/**
 * What `createListing` and `editListing` do after writing, for all rows of one kind that an
 * import has written: their revisions, search words and former addresses. As many statements as ever for
 * new rows; each changed one costs what follows from it.
 * The import has authorised, checked and written them in this transaction.
 * @param before the rows that were there, read before they were written; new ones are not among them
 * @param ids the rows written, new and old
 * @returns the tags that became stale, for the import to mark once it is through
 */
export async function keepImported<Data extends object, Row extends Versioned & Data>(
  tx: Tx,
  actor: Actor,
  listing: Listing<Data, Row>,
  before: Row[],
  ids: number[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const { kind } = listing;
  const old = new Map(before.map((row) => [row.id, row]));
  const written = await listing.findMany(tx, ids);
  await tx.revision.createMany({
    data: written.map((row) => {
      const was = old.get(row.id);
      return revisionRow(actor, {
        kind,
        entityId: row.id,
        version: row.version,
        action: 'import',
        before: was ? listing.text(was) : null,
        after: listing.text(row),
      });
    }),
  });
  await keepSlugs(tx, kind, old, written);
  await indexRows(tx, listing, written);
  const changed = written.flatMap((after) => {
    const was = old.get(after.id);
    return was ? [{ before: was, after }] : [];
  });
  if (changed.length > 0) await listing.follow?.(tx, changed);
  return [...before, ...written].flatMap((row) => listing.stale(row));
}
