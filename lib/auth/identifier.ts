import { canonical } from '@/lib/text/canonical';
import { latinDigits } from '@/lib/text/digits';
import { phoneE164 } from '@/lib/text/phone';

export const IDENTIFIER_MAX = 64;

/** Letters of any script, digits, and what stands between them in user names and mail addresses. */
const USER_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@-]{2,63}$/u;

/**
 * The one form of what somebody types to sign in: a phone number in E.164, otherwise a user name in small
 * letters, Latin digits and Persian letters, without half-spaces. Null for what can be neither. Idempotent.
 */
export function identifierOf(typed: string): string | null {
  const phone = phoneE164(typed);
  if (phone) return phone;
  const name = latinDigits(canonical(typed)).replaceAll('\u200c', '').toLowerCase();
  return USER_NAME.test(name) ? name : null;
}
