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
  pairKey,
  sweepTries,
  takeBackTry,
  TRIES,
  type Tried,
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
 * Signs in, or says how many tries are left. Tries are counted per address, per account from one address and
 * per account before the password is looked at; whether the identifier exists shows neither in the answer nor
 * in the work. What one limit refuses does not count towards the next, so that an address that has used up its
 * own tries takes none from the account.
 * @param headers the request's, as lib/server/proxied.ts left them: one true address in X-Forwarded-For
 * @param shown the token of the login this browser showed until now; it ends, so that none is left behind
 */
export async function signIn(
  { identifier: typed, password, stay }: SignInTry,
  headers: Headers,
  shown: string | null = null,
): Promise<SignedIn> {
  const identifier = typed.length <= IDENTIFIER_MAX ? identifierOf(typed) : null;
  const from = headers.get('x-forwarded-for') ?? '';
  const account = accountKey(identifier ?? typed);
  const address = addressKey(from);
  const pair = pairKey(identifier ?? typed, from);
  await sweepTries();
  let least: Tried | null = null;
  for (const [key, limit] of [
    [address, TRIES.address],
    [pair, TRIES.accountFromAddress],
    [account, TRIES.account],
  ] as const) {
    const tried = await countTry(key, limit);
    if (!tried.allowed) return { ok: false, reason: 'throttled', until: tried.until };
    if (!least || tried.left < least.left) least = tried;
  }

  const setCookies = await login(identifier, password, stay, headers);
  if (!setCookies) {
    const { left, until } = least ?? { left: 0, until: new Date() };
    return left > 0
      ? { ok: false, reason: 'wrong', left }
      : { ok: false, reason: 'throttled', until };
  }
  await Promise.all([forgetTries(pair), takeBackTry(account), takeBackTry(address)]);
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
