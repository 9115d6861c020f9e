import 'server-only';
import type { GenericEndpointContext } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { username } from 'better-auth/plugins/username';
import { db, type Database } from '@/lib/db/client';
import { providerOf } from '@/lib/db/schema-file';
import { env } from '@/lib/env';
import { log } from '@/lib/server/log';
import { IDENTIFIER_MAX, identifierOf } from './identifier';
import { BRIEF_COOKIE, LOGIN_COOKIE, overHttps } from './cookie-name';
import { PASSWORD_MAX, PASSWORD_MIN } from './password';
import { hashOf, isPasswordOf } from './password-hash';
import { authSecret } from './secret';

/** Seconds a login lasts on a device that was to be remembered, and otherwise (better-auth's own day). */
const STAY = 30 * 24 * 60 * 60;
const BRIEF = 24 * 60 * 60;

/**
 * better-auth over our tables, for calls on the server only: no route hands requests to it, so its own
 * endpoints (sign-up, sessions, reset) do not exist for visitors. What it is used for: checking a password
 * in constant work, making a login and its signed cookie, changing a password, ending a login.
 */
const make = (database: Database) =>
  betterAuth({
    baseURL: env().publicUrl ?? `http://localhost:${env().port}`,
    secret: authSecret(),
    database: prismaAdapter(database, {
      provider: providerOf(env().databaseUrl),
      transaction: true,
    }),
    emailAndPassword: {
      enabled: false,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      password: { hash: hashOf, verify: isPasswordOf },
    },
    plugins: [
      username({
        maxUsernameLength: IDENTIFIER_MAX,
        usernameNormalization: (typed) => identifierOf(typed) ?? typed,
        usernameValidator: (typed) => identifierOf(typed) !== null,
        validationOrder: { username: 'post-normalization' },
      }),
    ],
    user: {
      modelName: 'account',
      additionalFields: {
        role: { type: 'string', input: false },
        disabledAt: { type: 'date', input: false, required: false },
      },
    },
    session: {
      modelName: 'login',
      fields: { userId: 'accountId' },
      expiresIn: STAY,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'credential',
      fields: { userId: 'accountId', accountId: 'providerAccountId' },
    },
    verification: { modelName: 'verification' },
    databaseHooks: { session: { create: { before: beforeLogin } } },
    advanced: {
      // Secure, and with it the prefix `__Secure-`, where the site is reached over https.
      useSecureCookies: overHttps(),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      cookies: {
        session_token: { name: LOGIN_COOKIE },
        dont_remember: { name: BRIEF_COOKIE },
      },
      // lib/server/proxied.ts has put the one true address there.
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'], ipv6Subnet: 128 },
    },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (level, message) => log[level]({ from: 'auth' }, message),
    },
  });

/**
 * A password that is right is not enough where the account was disabled: the answer is that of a wrong one.
 * A login that replaces one for the browser session, after a change of password, is no longer than that.
 * Asks through better-auth, which knows whether a transaction is open: on SQLite, another way in would wait
 * for it to end.
 */
async function beforeLogin<Login extends { userId: string }>(
  login: Login,
  context: GenericEndpointContext | null,
): Promise<{ data: Login & { expiresAt?: Date } }> {
  const account = await context?.context.internalAdapter.findUserById(login.userId);
  if (!account || !('disabledAt' in account) || account.disabledAt !== null) {
    throw new APIError('UNAUTHORIZED');
  }
  const brief = context?.path === '/change-password' && (await isBrief(context));
  return { data: { ...login, ...(brief && { expiresAt: new Date(Date.now() + BRIEF * 1000) }) } };
}

const isBrief = async ({ context, getSignedCookie }: GenericEndpointContext) =>
  Boolean(await getSignedCookie(context.authCookies.dontRememberToken.name, context.secret));

const made = new WeakMap<Database, ReturnType<typeof make>>();

/** better-auth over the process's database. */
export function auth(): ReturnType<typeof make> {
  const database = db();
  const known = made.get(database);
  if (known) return known;
  const fresh = make(database);
  made.set(database, fresh);
  return fresh;
}
