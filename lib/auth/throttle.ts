import 'server-only';
import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { db, type Tx } from '@/lib/db/client';

/**
 * How many failed tries are let through in a window: few for one account from one address, so that a stranger
 * soon stops; more for an address, which many share; and for an account from everywhere so many that one
 * address, or a dozen, cannot keep its organiser out (docs/decisions/0022). `password` is for the present
 * password of whoever is signed in.
 */
export const TRIES = { accountFromAddress: 5, address: 30, account: 100, password: 5 } as const;
/** How long a window is. */
export const WINDOW_MS = 15 * 60 * 1000;

export type Tried = {
  /** Whether this try may be looked at. */
  allowed: boolean;
  /** Tries left in this window after this one. */
  left: number;
  /** When the window ends and trying is possible again. */
  until: Date;
};

/** What somebody typed to sign in, as a key: hashed, for it may be a password in the wrong field. */
export const accountKey = (identifier: string) =>
  `sign-in:account:${createHash('sha256').update(identifier).digest('base64url')}`;

/** An account tried from one address, as a key; it begins with the account's. */
export const pairKey = (identifier: string, address: string) =>
  `${accountKey(identifier)}:${addressKey(address)}`;

/** An address as a key. */
export const addressKey = (address: string): string => `sign-in:address:${networkOf(address)}`;

/** What one visitor has of addresses: an IPv4 address, or an IPv6 network (/64). */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([0-9.]+)$/i.exec(address)?.[1];
  return mapped ?? (isIPv6(address) ? network(address) : address);
}

function network(address: string): string {
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}

/**
 * Counts one try before anything is looked at, so that fifty at once are fifty. Each of the two statements
 * is atomic on both databases: a window that is over begins again, then the count goes up by one.
 * @param on the transaction that it belongs to, if any
 */
export async function countTry(
  key: string,
  limit: number,
  now = new Date(),
  on: Tx = db(),
): Promise<Tried> {
  await on.throttle.updateMany({
    where: { key, windowStart: { lte: new Date(now.getTime() - WINDOW_MS) } },
    data: { count: 0, windowStart: now },
  });
  const { count, windowStart } = await on.throttle.upsert({
    where: { key },
    create: { key, count: 1, windowStart: now },
    update: { count: { increment: 1 } },
  });
  return {
    allowed: count <= limit,
    left: Math.max(0, limit - count),
    until: new Date(windowStart.getTime() + WINDOW_MS),
  };
}

/** Forgets the tries of a key: its password was right. */
export async function forgetTries(key: string): Promise<void> {
  await db().throttle.deleteMany({ where: { key } });
}

/** Forgets every try at an account, from everywhere: its password is another one now. */
export const forgetAccount = (tx: Tx, identifier: string) =>
  tx.throttle.deleteMany({ where: { key: { startsWith: accountKey(identifier) } } });

/** Takes one try back: it was no failure. Others of the same key stay counted. */
export async function takeBackTry(key: string): Promise<void> {
  await db().throttle.updateMany({
    where: { key, count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

/** Removes windows that are over, so that the table holds only the last quarter of an hour. */
export async function sweepTries(now = new Date(), on: Tx = db()): Promise<void> {
  await on.throttle.deleteMany({
    where: { windowStart: { lte: new Date(now.getTime() - WINDOW_MS) } },
  });
}
