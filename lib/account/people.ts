import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '@/lib/auth/actor';
import { hashOf } from '@/lib/auth/password-hash';
import { may, refusal } from '@/lib/auth/policy';
import { forgetAccount } from '@/lib/auth/throttle';
import { db } from '@/lib/db/client';
import type { Result } from '@/lib/result';
import { newPassword } from './new-password';

export type Person = {
  /** Canonical. */
  identifier: string;
  role: Role;
  /** Without it a new account is called by its identifier, and an old one keeps its name. */
  name?: string;
};

export type MadePerson = { password: string; before: { role: string } | null };

/**
 * Makes an account, or gives the one with this identifier the role and a new password: its logins end, its
 * counted tries are forgotten, and it may sign in again if it was disabled.
 * @returns the password, which is kept nowhere else, and what the account was before
 */
export async function makePerson(
  actor: Actor,
  { identifier, role, name }: Person,
): Promise<Result<MadePerson>> {
  if (!may(actor, 'account.manage')) return { ok: false, reason: refusal(actor) };
  const password = newPassword();
  const hash = await hashOf(password);
  const before = await db().$transaction(async (tx) => {
    const known = await tx.account.findUnique({
      where: { username: identifier },
      select: { role: true },
    });
    const fresh = randomUUID();
    const { id } = await tx.account.upsert({
      where: { username: identifier },
      create: {
        id: fresh,
        username: identifier,
        // better-auth wants an address of everybody; nothing is ever sent to one.
        email: `${fresh}@account.invalid`,
        name: name ?? identifier,
        role,
      },
      update: { role, disabledAt: null, ...(name && { name }) },
      select: { id: true },
    });
    await tx.credential.deleteMany({ where: { accountId: id } });
    await tx.credential.create({
      data: {
        id: randomUUID(),
        accountId: id,
        providerAccountId: id,
        providerId: 'credential',
        password: hash,
      },
    });
    await tx.login.deleteMany({ where: { accountId: id } });
    await forgetAccount(tx, identifier);
    return known;
  });
  return { ok: true, value: { password, before }, stale: [] };
}

/** Bars an account at once: its logins end and no password opens it, until it is made again. */
export async function disablePerson(actor: Actor, identifier: string): Promise<Result> {
  if (!may(actor, 'account.manage')) return { ok: false, reason: refusal(actor) };
  const [{ count }] = await db().$transaction([
    db().account.updateMany({
      where: { username: identifier, disabledAt: null },
      data: { disabledAt: new Date() },
    }),
    db().login.deleteMany({ where: { account: { username: identifier } } }),
  ]);
  return count === 1 ? { ok: true, value: undefined, stale: [] } : { ok: false, reason: 'missing' };
}
