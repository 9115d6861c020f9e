import 'server-only';
import { isAPIError } from 'better-auth/api';
import { db } from '@/lib/db/client';
import { auth } from './auth';
import { IDENTIFIER_MAX, identifierOf } from './identifier';
import { PASSWORD_MAX } from './password';
import { hashOf } from './password-hash';
import {
  accountKey,
  addressKey,
  countTry,
  forgetTries,
  sweepTries,
  takeBackTry,
  TRIES,
} from './throttle';

export type SignInTry = {
  /** As they were typed. */
  identifier: string;
  password: string;
  /** Whether the login outlives the browser session. */
  stay: boolean;
};

export type SignedIn =
  | { ok: true; setCookies: string[] }
  /** The same for an unknown identifier, a wrong password and a disabled account. */
  | { ok: false; reason: 'wrong'; left: number }
  | { ok: false; reason: 'throttled'; until: Date };

/**
 * Signs in, or says how many tries are left. Tries are counted per account and per address before the
 * password is looked at; whether the identifier exists shows neither in the answer nor in the work.
 * @param headers the request's, as lib/server/proxied.ts left them: one true address in X-Forwarded-For
 * @param shown the token of the login this browser showed until now; it ends, so that none is left behind
 */
export async function signIn(
  { identifier: typed, password, stay }: SignInTry,
  headers: Headers,
  shown: string | null = null,
): Promise<SignedIn> {
  const identifier = typed.length <= IDENTIFIER_MAX ? identifierOf(typed) : null;
  const account = accountKey(identifier ?? typed);
  const address = addressKey(headers.get('x-forwarded-for') ?? '');
  await sweepTries();
  const byAddress = await countTry(address, TRIES.address);
  if (!byAddress.allowed) return { ok: false, reason: 'throttled', until: byAddress.until };
  const byAccount = await countTry(account, TRIES.account);
  if (!byAccount.allowed) return { ok: false, reason: 'throttled', until: byAccount.until };

  const setCookies = await login(identifier, password, stay, headers);
  if (!setCookies) {
    const left = Math.min(byAccount.left, byAddress.left);
    const until = byAccount.left <= byAddress.left ? byAccount.until : byAddress.until;
    return left > 0
      ? { ok: false, reason: 'wrong', left }
      : { ok: false, reason: 'throttled', until };
  }
  await Promise.all([forgetTries(account), takeBackTry(address)]);
  if (shown) await db().login.deleteMany({ where: { token: shown } });
  return { ok: true, setCookies };
}

/** The cookies of a new login, or null where the two do not belong together. */
async function login(
  identifier: string | null,
  password: string,
  stay: boolean,
  headers: Headers,
): Promise<string[] | null> {
  if (identifier === null || password.length > PASSWORD_MAX) {
    await hashOf(password.slice(0, PASSWORD_MAX));
    return null;
  }
  try {
    const answer = await auth().api.signInUsername({
      body: { username: identifier, password, rememberMe: stay },
      headers,
      returnHeaders: true,
    });
    return answer.headers.getSetCookie();
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}
