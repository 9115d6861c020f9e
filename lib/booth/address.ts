import { latinDigits } from '@/lib/text/digits';

/**
 * The booth number that a part of an address means, as it arrives (percent-encoded, Persian digits or
 * leading zeros allowed), or none. Where `exact` is false the page redirects to the one right address.
 */
export function boothNumber(part: string): { number: number; exact: boolean } | undefined {
  const digits = latinDigits(decodeURIComponent(part));
  if (!/^[0-9]{1,3}$/.test(digits)) return undefined;
  const number = Number(digits);
  return { number, exact: part === String(number) };
}
