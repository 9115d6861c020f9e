import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { may, refusal } from '@/lib/auth/policy';
import { db, type Tx } from '@/lib/db/client';
import type { Failure, Result } from '@/lib/result';
import { indexListing } from '@/lib/search/index-listing';
import { conflictOf } from './conflict';
import type { Listing, ListingState, Versioned } from './listing';
import { refusedByDatabase } from './refused';
import { keepRevision, type RevisionAction } from './revision';
import { markStale } from './stale';

/** Which listing, and the version its editor started from. */
export type Target = { id: number; version: number };

/**
 * The one write path. Everything that changes a listing passes here: authorise, check the version, write,
 * keep the revision, update the search, name the stale pages, all in one transaction.
 */
export async function createListing<Row extends Versioned, Data>(
  actor: Actor,
  listing: Listing<Row, Data>,
  data: Data,
): Promise<Result<Row>> {
  return guarded(actor, listing, async (tx) => {
    const inserted = await listing.insert(tx, data);
    return finish(tx, actor, listing, 'create', null, inserted, data);
  });
}

/** Saves an editor's values; a later version in the database becomes a conflict, an equal row changes nothing. */
export async function editListing<Row extends Versioned, Data>(
  actor: Actor,
  listing: Listing<Row, Data>,
  target: Target,
  data: Partial<Data>,
): Promise<Result<Row>> {
  return guarded(actor, listing, async (tx) => {
    const before = await listing.find(tx, target.id);
    if (!before) return { ok: false, reason: 'missing' };
    const wanted = { ...before, ...data };
    if (before.version !== target.version) {
      return conflictOf(
        tx,
        listing.kind,
        target,
        before,
        listing.text(before),
        listing.text(wanted),
      );
    }
    if (sameText(listing.text(before), listing.text(wanted))) {
      return { ok: true, value: before, stale: [] };
    }
    return write(tx, actor, listing, 'edit', before, data);
  });
}

const STATE_AFTER = {
  publish: 'published',
  unpublish: 'draft',
  remove: 'removed',
} as const satisfies Record<string, ListingState>;

/** Publishes, hides or removes a listing; `restore` undoes a removal into the state it was removed from. */
export async function moveListing<Row extends Versioned & { state: string }, Data>(
  actor: Actor,
  listing: Listing<Row, Data>,
  target: Target,
  action: keyof typeof STATE_AFTER | 'restore',
): Promise<Result<Row>> {
  return guarded(actor, listing, async (tx) => {
    const before = await listing.find(tx, target.id);
    if (!before) return { ok: false, reason: 'missing' };
    if (before.version !== target.version) {
      const text = listing.text(before);
      return conflictOf(tx, listing.kind, target, before, text, text);
    }
    const state =
      action === 'restore'
        ? await stateBeforeRemoval(tx, listing.kind, target)
        : STATE_AFTER[action];
    return write(tx, actor, listing, action, before, {}, state);
  });
}

async function write<Row extends Versioned, Data>(
  tx: Tx,
  actor: Actor,
  listing: Listing<Row, Data>,
  action: RevisionAction,
  before: Row,
  data: Partial<Data>,
  state?: ListingState,
): Promise<Result<Row>> {
  const { id, version } = before;
  const changes = { ...data, ...(state && { state }), version: version + 1 };
  if ((await listing.update(tx, { id, version }, changes)) === 0) {
    // Another transaction won between our read and our write (PostgreSQL only).
    const now = await listing.find(tx, id);
    if (!now) return { ok: false, reason: 'missing' };
    const yours = listing.text({ ...now, ...data });
    return conflictOf(tx, listing.kind, { id, version }, now, listing.text(now), yours);
  }
  const after = await listing.find(tx, id);
  if (!after) return { ok: false, reason: 'missing' };
  return finish(tx, actor, listing, action, before, after, data);
}

async function finish<Row extends Versioned, Data>(
  tx: Tx,
  actor: Actor,
  listing: Listing<Row, Data>,
  action: RevisionAction,
  before: Row | null,
  written: Row,
  data: Partial<Data>,
): Promise<Result<Row>> {
  await listing.follow?.(tx, written, data);
  const after = listing.follow ? ((await listing.find(tx, written.id)) ?? written) : written;
  const objection = await listing.check?.(tx, after);
  if (objection) throw new Refused(objection);
  const { kind } = listing;
  const text = { before: before && listing.text(before), after: listing.text(after) };
  await keepRevision(tx, actor, {
    kind,
    entityId: after.id,
    version: after.version,
    action,
    ...text,
  });
  await indexListing(tx, kind, after.id, listing.words(after));
  const stale = await markStale(tx, [
    ...(before ? listing.stale(before) : []),
    ...listing.stale(after),
  ]);
  return { ok: true, value: after, stale };
}

/** Authorises, opens the transaction, and turns what the database refuses into problems at their fields. */
async function guarded<Row extends Versioned, Data>(
  actor: Actor,
  listing: Listing<Row, Data>,
  work: (tx: Tx) => Promise<Result<Row>>,
): Promise<Result<Row>> {
  if (!may(actor, listing.permission)) return { ok: false, reason: refusal(actor) };
  try {
    return await db().$transaction(work);
  } catch (error) {
    const refused = error instanceof Refused ? error.failure : refusedByDatabase(error);
    if (!refused) throw error;
    return refused;
  }
}

async function stateBeforeRemoval(
  tx: Tx,
  kind: string,
  { id, version }: Target,
): Promise<ListingState> {
  const removal = await tx.revision.findUnique({
    where: { kind_entityId_version: { kind, entityId: id, version } },
    select: { before: true },
  });
  const { before } = removal ?? {};
  const state = before && typeof before === 'object' && 'state' in before ? before.state : null;
  return state === 'published' ? 'published' : 'draft';
}

/** Leaves the transaction, so that what was written is taken back, with what to tell the editor. */
class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.reason);
  }
}

const sameText = (a: Record<string, string>, b: Record<string, string>): boolean =>
  Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);
