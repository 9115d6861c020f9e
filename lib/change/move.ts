import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Tx } from '@/lib/db/client';
import { invalid, invalidFields, type Result } from '@/lib/result';
import type { Target } from './change';
import { conflictOf } from './conflict';
import { guarded } from './guarded';
import type { Listing, ListingState, Versioned } from './listing';
import { savedFrom, write, type Saved } from './write';

const MOVES = {
  publish: 'published',
  unpublish: 'draft',
  remove: 'removed',
  restore: null,
} as const satisfies Record<string, ListingState | null>;
export type Move = keyof typeof MOVES;

/**
 * Publishes, hides or removes a listing; `restore` undoes a removal into the state it was removed from.
 * What is so already stays as it is.
 */
export function moveListing<Data extends object, Row extends Versioned & Data>(
  actor: Actor,
  listing: Listing<Data, Row>,
  target: Target,
  move: Move,
): Promise<Result<Saved>> {
  const { kind } = listing;
  return guarded(actor, listing, async (tx) => {
    const [before] = await listing.findMany(tx, [target.id]);
    if (!before) return { ok: false, reason: 'missing' };
    const isRemoved = before.state === 'removed';
    if (before.state === MOVES[move] || (move === 'restore' && !isRemoved)) {
      return savedFrom(listing, before, []);
    }
    if (before.version !== target.version) {
      return conflictOf(tx, listing, target, before, listing.text(before));
    }
    if (isRemoved && move !== 'restore') return invalid('', 'is_removed');
    const state = MOVES[move] ?? (await stateBeforeRemoval(tx, kind, before.id));
    const refused = invalidFields((await listing.check?.(tx, { ...before, state }, before)) ?? {});
    return refused ?? write(tx, actor, listing, move, before, {}, state);
  });
}

async function stateBeforeRemoval(tx: Tx, kind: string, entityId: number): Promise<ListingState> {
  const removal = await tx.revision.findFirst({
    where: { kind, entityId, action: 'remove' },
    orderBy: { version: 'desc' },
    select: { before: true },
  });
  const { before } = removal ?? {};
  const state = before && typeof before === 'object' && 'state' in before ? before.state : null;
  return state === 'published' ? 'published' : 'draft';
}
