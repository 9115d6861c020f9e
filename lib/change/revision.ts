import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Tx } from '@/lib/db/client';
import type { FormText } from '@/lib/result';

export type RevisionAction =
  'create' | 'edit' | 'publish' | 'unpublish' | 'remove' | 'restore' | 'import';

export type RevisionEntry = {
  kind: string;
  entityId: number;
  version: number;
  action: RevisionAction;
  before: FormText | null;
  after: FormText;
};

/** A revision's row: its author's name is kept beside the account, which may be removed one day. */
export function revisionRow(actor: Actor, entry: RevisionEntry) {
  const { before, ...rest } = entry;
  return {
    ...rest,
    ...(before && { before }),
    accountId: actor.kind === 'account' ? actor.id : null,
    actorName: actor.kind === 'visitor' ? '' : actor.name,
  };
}

/** Keeps one state of a listing. The unique index on kind, entity and version decides races. */
export async function keepRevision(tx: Tx, actor: Actor, entry: RevisionEntry): Promise<void> {
  await tx.revision.create({ data: revisionRow(actor, entry) });
}

/** Who changed a listing last, how and when; null for what was never changed through the write path. */
export const lastRevision = (tx: Tx, kind: string, entityId: number) =>
  tx.revision.findFirst({
    where: { kind, entityId },
    orderBy: { version: 'desc' },
    select: { actorName: true, action: true, at: true },
  });

export const sameText = (a: FormText, b: FormText): boolean =>
  Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);
