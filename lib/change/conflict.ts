import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Failure, FormText } from '@/lib/result';
import type { Listing, Versioned } from './listing';

/**
 * Tells an editor who saved first, and both values of every field that differs. `base` is what the editor
 * started from, so that a form can preselect: whatever only one of the two has changed is that one's.
 */
export async function conflictOf<Data extends object, Row extends Versioned & Data>(
  tx: Tx,
  listing: Listing<Data, Row>,
  target: { id: number; version: number },
  now: Row,
  yours: FormText,
): Promise<Failure> {
  const { kind } = listing;
  const theirs = listing.text(now);
  const kept = await tx.revision.findMany({
    where: { kind, entityId: target.id, version: { in: [target.version, now.version] } },
    select: { version: true, actorName: true, action: true, at: true, after: true },
  });
  const last = kept.find((revision) => revision.version === now.version);
  const base = asText(kept.find((revision) => revision.version === target.version)?.after);
  // A field that one of the texts has not is empty there: a word or a day that somebody has added since.
  const fields = Object.keys({ ...theirs, ...yours })
    .map((name) => ({
      name,
      base: base && (base[name] ?? ''),
      theirs: theirs[name] ?? '',
      yours: yours[name] ?? '',
    }))
    .filter((field) => field.theirs !== field.yours);
  return {
    ok: false,
    reason: 'conflict',
    conflict: {
      version: now.version,
      key: listing.key(now),
      changedBy: last?.actorName ?? '',
      changedAt: (last?.at ?? new Date(0)).toISOString(),
      action: last?.action ?? '',
      fields,
    },
  };
}

function asText(kept: unknown): FormText | null {
  if (typeof kept !== 'object' || kept === null) return null;
  return Object.fromEntries(
    Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
