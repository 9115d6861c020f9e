import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed } from '@/lib/auth/policy';
import type { Tx } from '@/lib/db/client';
import type { Result } from '@/lib/result';
import { conflictOf } from './conflict';
import { Refused } from './guarded';
import type { Listing, ListingState, Versioned } from './listing';
import { keepRevision, type RevisionAction } from './revision';
import { indexRows } from './search-words';
import { keepSlug } from './slugs';
import { markStale } from './stale';

/** What a form needs to go on: where the listing now is and the version to edit next. */
export type Saved = { id: number; version: number; state: string; key: string };

/** The only thing of a row that leaves the write path. */
export const savedFrom = <Data extends object, Row extends Versioned & Data>(
  listing: Listing<Data, Row>,
  row: Row,
  stale: string[],
): Result<Saved> => ({
  ok: true,
  value: { id: row.id, version: row.version, state: row.state, key: listing.key(row) },
  stale,
});

/** Writes a changed row at its next version and everything that follows. Called in a guarded transaction. */
export async function write<Data extends object, Row extends Versioned & Data>(
  tx: Tx,
  actor: Actor,
  listing: Listing<Data, Row>,
  action: RevisionAction,
  before: Row,
  data: Partial<Data>,
  state?: ListingState,
): Promise<Result<Saved>> {
  const { id, version } = before;
  const where = { id, version, ...allowed(actor, listing.permission) };
  const changes = { ...data, ...(state && { state }), version: version + 1 };
  if ((await listing.update(tx, where, changes)) === 0) {
    // Somebody who does not take turns won between our read and our write (PostgreSQL only).
    const [now] = await listing.findMany(tx, [id]);
    if (!now) return { ok: false, reason: 'missing' };
    const yours = listing.text({ ...now, ...data });
    throw new Refused(await conflictOf(tx, listing, { id, version }, now, yours));
  }
  return finish(tx, actor, listing, action, before, id);
}

/** What every change ends with, once the row is written. */
export async function finish<Data extends object, Row extends Versioned & Data>(
  tx: Tx,
  actor: Actor,
  listing: Listing<Data, Row>,
  action: RevisionAction,
  before: Row | null,
  id: number,
): Promise<Result<Saved>> {
  const { kind } = listing;
  const [after] = await listing.findMany(tx, [id]);
  if (!after) throw new Error(`${kind} ${id} is gone right after it was written`);
  await keepSlug(tx, kind, before, after);
  await keepRevision(tx, actor, {
    kind,
    entityId: id,
    version: after.version,
    action,
    before: before && listing.text(before),
    after: listing.text(after),
  });
  await indexRows(tx, listing, [after]);
  if (before) await listing.follow?.(tx, [{ before, after }]);
  const own = [...(before ? listing.stale(before) : []), ...listing.stale(after)];
  return savedFrom(listing, after, await markStale(tx, own));
}
