import 'server-only';
import { isAPIError } from 'better-auth/api';
import type { Actor } from '@/lib/auth/actor';
import { auth } from '@/lib/auth/auth';
import { PASSWORD_MAX, PASSWORD_MIN, passwordForm, passwordProblem } from '@/lib/auth/password';
import { may, refusal } from '@/lib/auth/policy';
import { countTry, forgetTries, TRIES } from '@/lib/auth/throttle';
import { db } from '@/lib/db/client';
import { invalid, type Result } from '@/lib/result';
import { ownAccount, ownId } from './queries';
import type { PasswordChange } from './schema';

/** The name that colleagues see beside one's changes. */
export async function renameSelf(actor: Actor, { name }: { name: string }): Promise<Result> {
  if (!may(actor, 'account.own')) return { ok: false, reason: refusal(actor) };
  const { count } = await db().account.updateMany({ where: { id: ownId(actor) }, data: { name } });
  return count === 1 ? { ok: true, value: undefined, stale: [] } : { ok: false, reason: 'missing' };
}

/** Ends one of one's own logins, at once; another's is not found. */
export async function endLogin(actor: Actor, { id }: { id: string }): Promise<Result> {
  if (!may(actor, 'account.own')) return { ok: false, reason: refusal(actor) };
  const { count } = await db().login.deleteMany({ where: { id, accountId: ownId(actor) } });
  return count === 1 ? { ok: true, value: undefined, stale: [] } : { ok: false, reason: 'missing' };
}

/**
 * Sets a new password for whoever knows the present one, and ends all logins; this browser gets a new one.
 * Wrong tries are counted as at sign-in, so that an open browser is not enough to guess it.
 * @param headers the request's, with the login's cookie
 * @returns Set-Cookie lines of the new login
 */
export async function changeOwnPassword(
  actor: Actor,
  { present, fresh, again }: PasswordChange,
  headers: Headers,
): Promise<Result<string[]>> {
  if (!may(actor, 'account.own')) return { ok: false, reason: refusal(actor) };
  const account = await ownAccount(actor);
  if (!account) return { ok: false, reason: 'missing' };
  if (passwordForm(fresh) === passwordForm(present)) return invalid('fresh', 'password_same');
  const problem = passwordProblem(fresh, account.identifier);
  if (problem) return invalid('fresh', problem, { min: PASSWORD_MIN, max: PASSWORD_MAX });
  if (again !== fresh) return invalid('again', 'password_differs');

  const key = `password:${ownId(actor)}`;
  const tried = await countTry(key, TRIES.password);
  if (!tried.allowed) return { ok: false, reason: 'throttled' };
  try {
    const changed = await auth().api.changePassword({
      body: { currentPassword: present, newPassword: fresh, revokeOtherSessions: true },
      headers,
      returnHeaders: true,
    });
    await forgetTries(key);
    return { ok: true, value: changed.headers.getSetCookie(), stale: [] };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    if (error.body?.code === 'INVALID_PASSWORD') return invalid('present', 'password_wrong');
    // The login ended between the action's first line and here.
    if (error.statusCode === 401) return { ok: false, reason: 'unauthenticated' };
    throw error;
  }
}
