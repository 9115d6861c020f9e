import { canonical } from '@/lib/text/canonical';
import { latinDigits } from '@/lib/text/digits';

/** Letters that readers of Persian take for one another's spelling. «ء» alone is often left out. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  '\u0649': 'ی',
  '\u064a': 'ی',
  '\u0643': 'ک',
  '\u0629': 'ه',
  '\u06be': 'ه',
  '\u06c1': 'ه',
  '\u06d5': 'ه',
  '\u0671': 'ا',
  '\u0621': '',
};

/**
 * Text as search sees it: canonical, without vowel signs, hamzas, madda and accents, with Latin
 * digits and small letters. Half-spaces have become spaces. Not for showing.
 */
export const fold = (text: string): string =>
  latinDigits(
    canonical(text)
      .replace(/\u200c/g, ' ')
      .normalize('NFKD')
      .replace(/\p{M}|\u200d|['’ʼ\u0640]/gu, '')
      .replace(
        /[\u0621\u0629\u0643\u0649\u064a\u0671\u06be\u06c1\u06d5]/g,
        (c) => SAME_LETTER[c] ?? c,
      ),
  )
    .toLowerCase()
    .normalize('NFC');
