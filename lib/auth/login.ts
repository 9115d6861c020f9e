import 'server-only';
import { cookies } from 'next/headers';
import { forbidden, unauthorized } from 'next/navigation';
import { after, connection } from 'next/server';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import { answerWith } from '@/lib/server/answer-status';
import { isRole, VISITOR, type Actor } from './actor';
import { noteUse } from './last-use';
import { loginCookieName } from './cookie-name';
import { tokenOf } from './login-cookie';
import { may, refusal, type Permission } from './policy';

/** The token of the login that this request shows, if we signed it; it may have ended meanwhile. */
export async function shownToken(): Promise<string | null> {
  return tokenOf((await cookies()).get(loginCookieName())?.value);
}

/**
 * Whom a token stands for, in one statement: nobody where the login has ended or was revoked, where the
 * account is disabled, or where its role is none we know.
 */
export async function actorOf(token: string, now = new Date()): Promise<Actor> {
  const account = await db().account.findFirst({
    where: { disabledAt: null, logins: { some: { token, expiresAt: { gt: now } } } },
    select: { id: true, name: true, role: true },
  });
  if (!account || !isRole(account.role)) return VISITOR;
  return { kind: 'account', id: account.id, name: account.name, role: account.role };
}

/**
 * Who is asking; a visitor when nobody is signed in. Asked once a request, and only for a request: Next also
 * renders pages ahead for the browser's router, with its cookies, where nothing may depend on the time.
 */
export const currentActor = cache(async (): Promise<Actor> => {
  await connection();
  const token = await shownToken();
  if (token === null) return VISITOR;
  const actor = await actorOf(token);
  if (actor.kind === 'account') after(() => noteUse(token));
  return actor;
});

type Refused = { ok: false; reason: 'unauthenticated' | 'forbidden' };

/**
 * The first line of every server action: who asks, if they may; otherwise what to return at once. The answer
 * then has the status 401 or 403, and the form that called gets it as a value and keeps what was typed.
 *
 *     const { actor, refused } = await identify('booth.edit');
 *     if (refused) return refused;
 */
export async function identify(
  permission: Permission,
): Promise<{ actor: Actor; refused: null } | { actor: null; refused: Refused }> {
  const actor = await currentActor();
  if (may(actor, permission)) return { actor, refused: null };
  const reason = refusal(actor);
  // Under `next dev` there is no response to reach: the interrupt has the right status at least.
  if (!answerWith(reason === 'unauthenticated' ? 401 : 403)) interrupt(reason);
  return { actor: null, refused: { ok: false, reason } };
}

/**
 * Whoever asks a route handler, if they may. Throws Next's interrupts, which answer 401 or 403. A server
 * action uses `identify`: an interrupt would take the form away.
 */
export async function requireActor(permission: Permission): Promise<Actor> {
  const actor = await currentActor();
  return may(actor, permission) ? actor : interrupt(refusal(actor));
}

const interrupt = (reason: Refused['reason']): never =>
  reason === 'unauthenticated' ? unauthorized() : forbidden();
