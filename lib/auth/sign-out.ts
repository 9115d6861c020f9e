import 'server-only';
import { db } from '@/lib/db/client';
import { briefCookieName, loginCookieName, overHttps } from './cookie-name';

/**
 * Ends the login a token stands for, or with `everywhere` every login of its account, in one statement each.
 * A token that stands for nothing ends nothing.
 */
export async function signOut(token: string, everywhere: boolean): Promise<void> {
  const logins = everywhere
    ? { account: { logins: { some: { token, expiresAt: { gt: new Date() } } } } }
    : { token };
  await db().login.deleteMany({ where: logins });
}

/** Set-Cookie lines that take the login's cookies off the browser. */
export function noLoginCookies(): string[] {
  const attributes = `Path=/; Max-Age=0; HttpOnly; SameSite=Lax${overHttps() ? '; Secure' : ''}`;
  return [loginCookieName(), briefCookieName()].map((name) => `${name}=; ${attributes}`);
}
