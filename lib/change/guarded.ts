import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { may, refusal, type Permission } from '@/lib/auth/policy';
import { db, type Tx } from '@/lib/db/client';
import type { Failure, Result } from '@/lib/result';
import { refusedByDatabase, type RuleFields } from './refused';
import { takeTurn } from './turn';

/** Leaves the transaction, so that what was written is taken back, with what to tell the editor. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.reason);
  }
}

/** Authorises, opens the transaction, and turns what the database refuses into problems at their fields. */
export async function guarded<T>(
  actor: Actor,
  { permission, fields }: { permission: Permission; fields?: RuleFields },
  work: (tx: Tx) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!may(actor, permission)) return { ok: false, reason: refusal(actor) };
  try {
    return await db().$transaction(async (tx) => {
      await takeTurn(tx);
      return work(tx);
    });
  } catch (error) {
    const failure = error instanceof Refused ? error.failure : refusedByDatabase(error, fields);
    if (!failure) throw error;
    return failure;
  }
}
