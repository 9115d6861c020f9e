import { latinDigits } from '@/lib/text/digits';

/**
 * The session code that a part of an address means (any digits, small letters allowed), or none. Where
 * `exact` is false the page redirects to the one right address.
 */
export function sessionCode(part: string): { code: string; exact: boolean } | undefined {
  const code = latinDigits(decodeURIComponent(part)).toUpperCase();
  if (!/^[A-Z0-9]{1,40}$/.test(code)) return undefined;
  return { code, exact: part === code };
}

/** The fair day that a part of an address means, 1 to 999, in the same way. Whether there is such a day, the edition knows. */
export function fairDay(part: string): { day: number; exact: boolean } | undefined {
  const digits = latinDigits(decodeURIComponent(part));
  const day = Number(digits);
  if (!/^[0-9]{1,3}$/.test(digits) || day === 0) return undefined;
  return { day, exact: part === String(day) };
}
