import { canonical } from '@/lib/text/canonical';
import { latinDigits } from '@/lib/text/digits';

/**
 * The longest slug, in bytes of UTF-8, which a Persian letter takes two of: an address part over 200 bytes is
 * refused before it reaches a page, and pictures end in `.png`. The database has no limit of its own.
 */
export const SLUG_MAX_BYTES = 180;
/** The longest one made from a name: "-999" behind it still fits. */
export const MADE_SLUG_MAX_BYTES = 160;

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** Whether an address can have it. */
export const slugFits = (made: string): boolean => bytes(made) <= SLUG_MAX_BYTES;

function wordsOf(name: string): string[] {
  const plain = latinDigits(canonical(name))
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/\p{M}|['’ʼ]/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A text as an address part: canonical letters, Latin digits, small Latin letters without accents, no vowel
 * signs, words joined by single hyphens. Empty when the text has no letter or digit. Idempotent; as long as
 * the text ({@link slugFits}), and not unique, that is the database's matter.
 */
export const slug = (text: string): string => wordsOf(text).join('-');

/**
 * The slug made from a name, at most {@link MADE_SLUG_MAX_BYTES} bytes: whole words while they fit; a single
 * word that does not fit is cut between characters.
 */
export function shortSlug(name: string): string {
  let kept = '';
  for (const word of wordsOf(name)) {
    const longer = kept ? `${kept}-${word}` : word;
    if (bytes(longer) <= MADE_SLUG_MAX_BYTES) kept = longer;
    else if (kept) return kept;
    else {
      for (const letter of word) {
        if (bytes(kept + letter) > MADE_SLUG_MAX_BYTES) return kept;
        kept += letter;
      }
    }
  }
  return kept;
}
