import 'server-only';
import { isIPv6 } from 'node:net';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { browserOf, type BrowserName, type SystemName } from './browser';

/** The id that goes into a `where`: nobody's for whoever is no account. */
export const ownId = (actor: Actor): string => (actor.kind === 'account' ? actor.id : '');

export type OwnAccount = { identifier: string; name: string; role: string };

/** The account of whoever asks; null for anyone else than an account. */
export async function ownAccount(actor: Actor): Promise<OwnAccount | null> {
  const account = await db().account.findFirst({
    where: { id: ownId(actor), disabledAt: null },
    select: { username: true, name: true, role: true },
  });
  if (!account) return null;
  const { username, name, role } = account;
  return { identifier: username ?? '', name, role };
}

export type OwnLogin = {
  id: string;
  browser: BrowserName;
  system: SystemName;
  address: string;
  /** ISO instants; the last use is exact to five minutes. */
  since: string;
  lastUsed: string;
  /** Whether it is the one that asks. */
  current: boolean;
};

/**
 * The logins of whoever asks that have not ended, the one that asks first, then the last used.
 * @param shown the token the request shows; tokens never leave the server
 */
export async function ownLogins(actor: Actor, shown: string | null): Promise<OwnLogin[]> {
  const rows = await db().login.findMany({
    where: { accountId: ownId(actor), expiresAt: { gt: new Date() } },
    select: {
      id: true,
      token: true,
      userAgent: true,
      ipAddress: true,
      createdAt: true,
      updatedAt: true,
    },
    orderBy: { updatedAt: 'desc' },
  });
  return rows
    .map(({ id, token, userAgent, ipAddress, createdAt, updatedAt }) => ({
      id,
      ...browserOf(userAgent ?? ''),
      address: shortAddress(ipAddress ?? ''),
      since: createdAt.toISOString(),
      lastUsed: updatedAt.toISOString(),
      current: token === shown,
    }))
    .toSorted((a, b) => Number(b.current) - Number(a.current));
}

/** An address as people write it: better-auth keeps IPv6 with all its noughts. */
const shortAddress = (address: string): string =>
  isIPv6(address) ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;
