import 'server-only';
import { createHash, createHmac } from 'node:crypto';
import { authSecret } from '@/lib/auth/secret';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** The token in a private address, as the database keeps it. */
export const tokenHash = (token: string): string => sha256(token);

/** A token's shape, so that nothing else is looked up: 256 bits in base64url. */
export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/**
 * What one sending is known by. The same form sent again, with the same text, has the same of both, and so
 * leads to the same private address; whoever has only the database can tell neither the form's key from its
 * hash nor, without the secret, the token.
 * @param key the form's own key, of at least 128 random bits
 * @param written all that was written, in one fixed order
 */
export function sending(key: string, written: readonly string[]) {
  const what = JSON.stringify([key, ...written]);
  const token = createHmac('sha256', authSecret()).update(`inquiry ${what}`).digest('base64url');
  return { sendKey: sha256(what), token, statusTokenHash: tokenHash(token) };
}
