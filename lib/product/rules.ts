import { PRICE_MAX } from '@/lib/limits';
import { canonical } from '@/lib/text/canonical';
import { fold } from '@/lib/text/fold';
import { parseWhole } from '@/lib/text/parse-number';

const BY_AGREEMENT = ['', 'توافقی', 'by agreement'];
const FREE = ['رایگان', 'free'];

/**
 * A price as typed: «۲۸۵٬۰۰۰», «۲۸۵۰۰۰ تومان», «رایگان» for nought, nothing or «توافقی» for none.
 * @returns whole tomans, null for by agreement, undefined where it cannot be read
 */
export function parsePrice(text: string): number | null | undefined {
  const typed = fold(text);
  if (BY_AGREEMENT.includes(typed)) return null;
  if (FREE.includes(typed)) return 0;
  const toman = parseWhole(text.replace(/\s*(?:تومان|تومن|tomans?)\s*$/iu, ''));
  return toman !== null && toman >= 0 && toman <= PRICE_MAX ? toman : undefined;
}

/** Tags as typed, parted by |, a comma or a line: each once, in their order. */
export const parseTags = (text: string): string[] => [
  ...new Set(
    text
      .split(/[|،,\n]/)
      .map(canonical)
      .filter(Boolean),
  ),
];

/** Stored tags, joined by |, as a form shows them. */
export const tagsText = (stored: string): string => stored.split('|').join(' | ');

/**
 * Which of its maker's products one is, by the last two digits of its code (`K0703` is the third): unlike its
 * place among those that are shown, it stays when others come and go. Nought where a code has none.
 */
export const turnOf = (code: string): number => Number(/[0-9]{1,2}$/.exec(code)?.[0] ?? 0);
