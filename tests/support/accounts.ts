import { createHmac, randomBytes } from 'node:crypto';
import type { Actor, Role } from '@/lib/auth/actor';
import { hashOf } from '@/lib/auth/password-hash';
import { authSecret } from '@/lib/auth/secret';
import { db } from '@/lib/db/client';

export type MadeAccount = {
  id: string;
  identifier: string;
  role: Role;
  actor: Actor & { kind: 'account' };
};

const unique = () => randomBytes(8).toString('hex');

/** A person of the role, straight in the process's database; signs in only where a password is given. */
export async function createAccount(
  role: Role,
  more: { identifier?: string; password?: string; disabledAt?: Date } = {},
): Promise<MadeAccount> {
  const id = `test-${unique()}`;
  const identifier = more.identifier ?? `${role}-${unique()}`;
  const credential = more.password && {
    id: `${id}-password`,
    providerAccountId: id,
    providerId: 'credential',
    password: await hashOf(more.password),
  };
  await db().account.create({
    data: {
      id,
      role,
      name: identifier,
      email: `${id}@account.invalid`,
      username: identifier,
      disabledAt: more.disabledAt,
      ...(credential && { credentials: { create: credential } }),
    },
  });
  return { id, identifier, role, actor: { kind: 'account', id, name: identifier, role } };
}

/** A login of the account that ends in an hour. @returns its token */
export async function createLogin(accountId: string): Promise<string> {
  const token = unique() + unique();
  await db().login.create({
    data: {
      id: `test-${unique()}`,
      token,
      accountId,
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  return token;
}

/** A login's cookie value as a browser would send it, percent-decoded. */
export const signedCookie = (token: string, secret = authSecret()): string =>
  `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`;
