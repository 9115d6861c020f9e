import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Tx } from '@/lib/db/client';
import { invalid, invalidFields, type Failure, type Result } from '@/lib/result';
import { conflictOf } from './conflict';
import { guarded } from './guarded';
import type { Listing, Versioned } from './listing';
import { lastRevision, sameText } from './revision';
import { finish, savedFrom, write, type Saved } from './write';

/** Which listing, and the version its editor started from. */
export type Target = { id: number; version: number };

/** Data as given, or data that only the database can complete (a date as a day of the fair). */
export type Given<Data> = Data | ((tx: Tx) => Promise<{ ok: true; data: Data } | Failure>);

const complete = async <Data extends object>(tx: Tx, given: Given<Data>) =>
  typeof given === 'function' ? given(tx) : ({ ok: true, data: given } as const);

/**
 * The one write path. Everything that changes a listing passes here, by this function or the two others:
 * authorise, check the version and the rules, write, keep the revision, update the search, name the
 * stale pages, all in one transaction.
 */
export function createListing<Data extends object, Row extends Versioned & Data>(
  actor: Actor,
  listing: Listing<Data, Row>,
  given: Given<Data>,
): Promise<Result<Saved>> {
  return guarded(actor, listing, async (tx) => {
    const completed = await complete(tx, given);
    if (!completed.ok) return completed;
    const { data } = completed;
    const problems = await listing.check?.(tx, { ...data, id: 0, state: 'draft' }, null);
    const refused = invalidFields(problems ?? {});
    if (refused) return refused;
    return finish(tx, actor, listing, 'create', null, await listing.insert(tx, data));
  });
}

/**
 * Saves an editor's values. A later version in the database becomes a conflict; values that are there
 * already change nothing; a removed listing must be restored first.
 */
export function editListing<Data extends object, Row extends Versioned & Data>(
  actor: Actor,
  listing: Listing<Data, Row>,
  target: Target,
  given: Given<Partial<Data>>,
): Promise<Result<Saved>> {
  const { kind } = listing;
  return guarded(actor, listing, async (tx) => {
    const [before] = await listing.findMany(tx, [target.id]);
    if (!before) return { ok: false, reason: 'missing' };
    const completed = await complete(tx, given);
    if (!completed.ok) return completed;
    const wanted = { ...before, ...completed.data };
    const [theirs, yours] = [listing.text(before), listing.text(wanted)];
    if (sameText(theirs, yours)) return savedFrom(listing, before, []);
    if (before.state === 'removed') {
      const removal = await lastRevision(tx, kind, before.id);
      return invalid('', 'removed_by', { who: removal?.actorName ?? '' });
    }
    if (before.version !== target.version) {
      return conflictOf(tx, listing, target, before, yours);
    }
    const refused = invalidFields((await listing.check?.(tx, wanted, before)) ?? {});
    return refused ?? write(tx, actor, listing, 'edit', before, completed.data);
  });
}
