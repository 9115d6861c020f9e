import 'server-only';
import type { Tx } from '@/lib/db/client';
import { weighted, type Words } from './words';

/** Replaces what the search knows of one listing; two statements. Called only by the write path and imports. */
export async function indexListing(
  tx: Tx,
  kind: string,
  entityId: number,
  words: Words | null,
): Promise<void> {
  await tx.searchToken.deleteMany({ where: { kind, entityId } });
  if (!words) return;
  const data = [...weighted(words)].map(([token, weight]) => ({ kind, entityId, token, weight }));
  if (data.length > 0) await tx.searchToken.createMany({ data });
}
