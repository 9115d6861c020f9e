import 'server-only';
import type { Tx } from '@/lib/db/client';

/** Writes down which cache tags a change made stale, for every instance to read. @returns them, each once. */
export async function markStale(tx: Tx, tags: string[]): Promise<string[]> {
  const once = [...new Set(tags)];
  if (once.length > 0) await tx.staleTag.createMany({ data: once.map((tag) => ({ tag })) });
  return once;
}
