import { canonical } from '@/lib/text/canonical';
import { latinDigits } from '@/lib/text/digits';

/** An address part over 200 bytes is refused before it reaches a page; this leaves room for "-99". */
export const SLUG_MAX_BYTES = 160;

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** Whole words while they fit; a single word that does not fit is cut between characters. */
function shortened(words: string[]): string {
  let kept = '';
  for (const word of words) {
    const longer = kept ? `${kept}-${word}` : word;
    if (bytes(longer) <= SLUG_MAX_BYTES) kept = longer;
    else if (kept) return kept;
    else {
      for (const letter of word) {
        if (bytes(kept + letter) > SLUG_MAX_BYTES) return kept;
        kept += letter;
      }
    }
  }
  return kept;
}

/**
 * A name as an address part: canonical letters, Latin digits, small Latin letters without accents,
 * no vowel signs, words joined by single hyphens, at most {@link SLUG_MAX_BYTES} bytes of UTF-8.
 * Empty when the name has no letter or digit. Idempotent; not unique, that is the database's matter.
 */
export function slug(name: string): string {
  const plain = latinDigits(canonical(name))
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/\p{M}|['’ʼ]/gu, '');
  return shortened(plain.match(/[\p{L}\p{N}]+/gu) ?? []);
}
