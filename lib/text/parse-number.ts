import { latinDigits } from '@/lib/text/digits';
import { onlyVisible } from '@/lib/text/invisible';

/** One to three digits, then threes, all parted by the same sign. */
const GROUPED = /^[1-9][0-9]{0,2}([٬,،. ])[0-9]{3}(?:\1[0-9]{3})*$/;
const DIGITS = /^[0-9]+$/;

/** A number as typed, taken apart: `sign` is '' or '-', the rest Latin digits and separators. */
function signAndBody(text: string): { sign: string; body: string } | null {
  const plain = latinDigits(onlyVisible(text)).replace(/\s/g, ' ').trim();
  const found = /^([+\-\u2212]?) ?([0-9].*)$/.exec(plain);
  return found && { sign: /[-\u2212]/.test(found[1] ?? '') ? '-' : '', body: found[2] ?? '' };
}

/** The digits of a whole part that is grouped by one of `separators` or not at all, else null. */
function wholeDigits(whole: string, separators: string): string | null {
  if (DIGITS.test(whole)) return whole;
  const separator = GROUPED.exec(whole)?.[1];
  return separator && separators.includes(separator) ? whole.replace(/[^0-9]/g, '') : null;
}

/** A body without a fraction. A lone "." is half of the world's decimal sign, two can only group. */
const wholeBody = (body: string) => wholeDigits(body, /[.].*[.]/.test(body) ? '.' : '٬,، ');

/** A body with a fraction: after «٫» or ".", or after a comma where that cannot group thousands. */
function fractionBody(body: string): { whole: string; fraction: string } | null {
  const [, before = '', sign = '', fraction = ''] = /^(.+)([٫.,،])([0-9]+)$/.exec(body) ?? [];
  if (sign === '٫' || sign === '.') {
    const whole = wholeDigits(before, '٬,، ');
    return whole === null ? null : { whole, fraction };
  }
  const whole = /^0./.test(before) ? null : wholeDigits(before, '٬. ');
  return whole === null ? null : { whole, fraction };
}

function safe(sign: string, digits: string): number | null {
  const value = Number(sign + digits);
  // `+ 0` makes "-0" an ordinary nought.
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : null;
}

/**
 * A whole number as people and spreadsheets write it: any of the three digit sets, thousands grouped
 * by «٬», «,», «،», a space or (twice or more) «.», a sign before it, and the «.0» or «.00» that
 * spreadsheets add to a number. Null for all else: fractions, "1.250" (grouping or decimal?), numbers beyond 2^53.
 */
export function parseWhole(text: string): number | null {
  const parts = signAndBody(text);
  if (!parts) return null;
  const rounded = fractionBody(parts.body);
  const digits =
    rounded && /^0{1,2}$/.test(rounded.fraction) ? rounded.whole : wholeBody(parts.body);
  return digits === null ? null : safe(parts.sign, digits);
}

/**
 * A decimal number as people and spreadsheets write it: as {@link parseWhole}, with a fraction after
 * «٫», «.» or a comma that cannot be grouping ("12,5", "0,125"; but "1,250" is 1250). Null for all else.
 */
export function parseDecimal(text: string): number | null {
  const parts = signAndBody(text);
  if (!parts) return null;
  const digits = wholeBody(parts.body);
  if (digits !== null) return safe(parts.sign, digits);
  const decimal = fractionBody(parts.body);
  return decimal && safe(parts.sign, `${decimal.whole}.${decimal.fraction}`);
}
