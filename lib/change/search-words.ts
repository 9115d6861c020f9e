import 'server-only';
import type { Tx } from '@/lib/db/client';
import { weighted } from '@/lib/search/words';
import type { Listing, Versioned } from './listing';

/** Replaces what the search knows of these rows of one kind; two statements. */
export async function indexRows<Data extends object, Row extends Versioned & Data>(
  tx: Tx,
  listing: Listing<Data, Row>,
  rows: Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const { kind } = listing;
  await tx.searchToken.deleteMany({ where: { kind, entityId: { in: rows.map(({ id }) => id) } } });
  const data = rows.flatMap((row) => {
    const found = listing.words(row);
    return [...(found ? weighted(found) : [])].map(([token, weight]) => ({
      kind,
      entityId: row.id,
      token,
      weight,
    }));
  });
  if (data.length > 0) await tx.searchToken.createMany({ data });
}
