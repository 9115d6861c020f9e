import { arabicDigitsToPersian } from '@/lib/text/digits';
import { withoutInvisible } from '@/lib/text/invisible';

/**
 * Shaped letters and vowel signs, as copied from old PDFs; not the ornaments and word signs in the
 * same blocks. Vowel signs come on a space or a tatweel, which was never typed.
 */
const SHAPED = /[\ufb50-\ufbb1\ufbd3-\ufbff\ufe70-\ufefc]+/g;

/**
 * Arabic letters that Persian writes otherwise. «ۀ» becomes «هٔ» (U+0647 U+0654), the form this
 * project's texts use; «ی» with a hamza above is the letter «ئ».
 */
const persianLetters = (text: string) =>
  text
    .replace(/[\u064a\u0649]/g, 'ی')
    .replace(/\u0643/g, 'ک')
    .replace(/\u06c0/g, '\u0647\u0654')
    .replace(/\u06cc\u0654/g, '\u0626');

/** A half-space means something between letters only, and an emoji joiner only between emoji. */
const withMeaningfulJoiners = (text: string) =>
  text
    .replace(
      /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})/gu,
      '',
    )
    .replace(/\u200c{2,}/g, '\u200c')
    .replace(/(?<![\p{L}\p{M}])\u200c|\u200c(?!\p{L})/gu, '');

/**
 * The one form in which text is stored and compared: Persian letters and digits (Latin digits stay),
 * NFC, no tatweel, no invisible characters but meaningful half-spaces, single spaces, trimmed.
 * Line breaks become spaces; use {@link canonicalMultiline} for long texts. Idempotent.
 */
export function canonical(text: string): string {
  const letters = text
    .replace(SHAPED, (shaped) => shaped.normalize('NFKC').replace(/ /g, ''))
    .replace(/\u0640/g, '');
  const visible = withMeaningfulJoiners(withoutInvisible(letters)).replace(/[\s\u0085]+/g, ' ');
  return arabicDigitsToPersian(persianLetters(visible.normalize('NFC')).normalize('NFC')).trim();
}

/** {@link canonical} line by line, for long texts: "\n" line ends, at most one empty line in a row. */
export const canonicalMultiline = (text: string): string =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(canonical)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
