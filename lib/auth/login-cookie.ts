import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { authSecret } from './secret';

const signature = (token: string) => createHmac('sha256', authSecret()).update(token).digest();

/**
 * The login's token out of its cookie, where we signed it; better-auth's form: `<token>.<HMAC, base64>`.
 * Checked before the database is asked, so that a made-up cookie costs no query.
 * @param value the cookie's value, percent-decoded
 */
export function tokenOf(value: string | undefined): string | null {
  const dot = value?.lastIndexOf('.') ?? -1;
  if (!value || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const own = signature(token);
  return given.length === own.length && timingSafeEqual(given, own) ? token : null;
}
