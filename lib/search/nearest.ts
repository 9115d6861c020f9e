import 'server-only';
import { db } from '@/lib/db/client';
import type { Typed } from './ask';
import { matchReadings, type Matched } from './match';
import { typos } from './near';
import type { Moment } from './ranking';
import type { Slot } from './readings';
import { termsFor, type Word } from './terms';
import { wordsAround } from './vocabulary';

/** So many near words are looked for in place of one that nobody knows. */
const WORDS = 5;
/** So many words of a query are replaced: what else would one look for? */
const REPLACED = 3;

/**
 * What lies nearest to a query that nothing fits: whatever holds some of its words, or words like them. A
 * fixed number of statements.
 * @param most how many things
 */
export async function nearest(
  words: readonly Typed[],
  vocabulary: readonly Word[],
  now: Moment,
  most: number,
): Promise<Matched[]> {
  const slots: Slot[] = [];
  for (const word of words.filter(({ little }) => !little).slice(0, REPLACED)) {
    const known = termsFor(word, vocabulary);
    const sounds = [word.sound, ...word.persian];
    const terms =
      known.length > 0
        ? known
        : [...vocabulary.filter(({ docs }) => docs > 0), ...(await wordsAround(db(), word.sound))]
            .map((other) => ({
              other,
              far: Math.min(...sounds.map((sound) => typos(sound, other.sound))),
            }))
            .toSorted((a, b) => a.far - b.far)
            .slice(0, WORDS)
            .map(({ other, far }) => ({
              token: other.word,
              tier: 1 as const,
              rank: Math.max(0, 8 - far),
            }));
    if (terms.length > 0) slots.push({ typed: word.word, terms });
  }
  if (slots.length === 0) return [];
  const { matched } = await matchReadings(db(), [{ slots, cost: 0 }], now, {
    most,
    needsAll: false,
  });
  return matched.toSorted((a, b) => b.value - a.value).slice(0, most);
}
