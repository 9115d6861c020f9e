import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { may } from '@/lib/auth/policy';
import { markStale } from '@/lib/change/stale';
import { takeTurn } from '@/lib/change/turn';
import { db } from '@/lib/db/client';
import type { ImportOptions } from '@/lib/import/join-edition';
import { judge, type Outcome } from '@/lib/import/outcome';
import { loadFair } from '@/lib/import/queries';
import type { Source } from '@/lib/import/source';
import { writeFair } from '@/lib/import/write';

/** An import touches everything, so it needs what the edition's settings need. */
function authorise(actor: Actor): void {
  if (!may(actor, 'edition.edit')) throw new Error('this actor may not import');
}

/** What an import would do now. Reads only. */
export async function previewImport(
  actor: Actor,
  source: Source,
  options: ImportOptions,
): Promise<Outcome> {
  authorise(actor);
  const { fair } = await db().$transaction((tx) => loadFair(tx));
  return judge(source, fair, options);
}

/**
 * Brings a file into the database in one transaction: all of it, or nothing where anything is wrong.
 * What it was checked against is what it is written into, since writers take turns.
 */
export async function importFair(
  actor: Actor,
  source: Source,
  options: ImportOptions,
): Promise<Outcome> {
  authorise(actor);
  return db().$transaction(async (tx) => {
    await takeTurn(tx);
    const loaded = await loadFair(tx);
    const outcome = judge(source, loaded.fair, options);
    if (outcome.ok && outcome.changed) {
      await markStale(tx, await writeFair(tx, actor, loaded, outcome));
    }
    return outcome;
  });
}
