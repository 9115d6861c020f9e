import type { Locale } from '@/lib/i18n/locale';
import { localDigits } from '@/lib/text/format';
import type { Word } from './terms';
import { spellings } from './words';

/** Shows folded words to people. */
export type Speller = {
  /** As the fair's texts spell them; what is in none, as it was typed. */
  found: (word: string) => string;
  /** As they were typed. */
  typed: (word: string) => string;
};

/** The spelling of a query's words: of folded ones one sees that they are. Digits are the reader's. */
export function speller(locale: Locale, q: string, vocabulary: readonly Word[]): Speller {
  const inTexts = new Map(
    vocabulary.filter(({ docs }) => docs > 0).map(({ word, spelling }) => [word, spelling]),
  );
  const inQuery = spellings({ names: [q] });
  const shown = (word: string, first: string | undefined, second: string | undefined) =>
    localDigits(locale, /^[0-9]+$/.test(word) ? word : (first ?? second ?? word));
  return {
    found: (word) => shown(word, inTexts.get(word), inQuery.get(word)),
    typed: (word) => shown(word, inQuery.get(word), inTexts.get(word)),
  };
}
