import 'server-only';
import { db } from '@/lib/db/client';
import type { Typed } from './ask';
import { matchReadings, type Matched } from './match';
import { typos } from './near';
import type { Moment } from './ranking';
import type { Slot } from './readings';
import { termsFor, type Term, type Word } from './terms';
import { wordsAround } from './vocabulary';

/** So many near words are looked for in place of one that nobody knows. */
const WORDS = 5;
/** So many words of a query are replaced: what else would one look for? */
const REPLACED = 3;
/** So many of the ways in which Latin letters may sound are compared; there are up to a hundred. */
const SOUNDS = 8;
/** So many words are compared with one: letter by letter, it is what costs most of all. */
const COMPARED = 200;
/** Typos up to which two words are near; where their lengths differ by more they need not be compared. */
const NEAR = 4;

/** Words that are near by their length: as good as any where none is near by its letters. */
function likeInLength(sounds: readonly string[], words: readonly Word[]): Word[] {
  const isLike = ({ sound }: Word) =>
    sounds.some(({ length }) => Math.abs(length - sound.length) <= NEAR);
  return words.filter(isLike).slice(0, COMPARED);
}

/** In place of a word that nobody knows: those of the vocabulary that lie nearest to it by their letters. */
async function termsAround(word: Typed, vocabulary: readonly Word[], now: Moment): Promise<Term[]> {
  const sounds = [word.sound, ...[...word.persian].slice(0, SOUNDS)];
  const held = vocabulary.filter(({ docs }) => docs > 0);
  const around = await wordsAround(db(), word.sound, now);
  const all = [...new Map([...held, ...around].map((other) => [other.word, other])).values()];
  const like = likeInLength(sounds, all);
  const far = new Map(
    like.map((other) => {
      const near = sounds.filter(({ length }) => Math.abs(length - other.sound.length) <= NEAR);
      return [other, Math.min(...near.map((sound) => typos(sound, other.sound)))];
    }),
  );
  return (like.length > 0 ? like : all)
    .toSorted((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0))
    .slice(0, WORDS)
    .map((other) => ({
      token: other.word,
      tier: 1,
      rank: Math.max(0, 2 * NEAR - (far.get(other) ?? 2 * NEAR)),
    }));
}

/**
 * What lies nearest to a query that nothing fits: whatever holds some of its words, or words like them. A
 * fixed number of statements and, however long the query and whatever there is, of comparisons.
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
    const terms = known.length > 0 ? known : await termsAround(word, vocabulary, now);
    if (terms.length > 0) slots.push({ typed: word.word, terms });
  }
  if (slots.length === 0) return [];
  const { matched } = await matchReadings(db(), [{ slots, cost: 0 }], now, {
    most,
    needsAll: false,
  });
  return matched.toSorted((a, b) => b.value - a.value).slice(0, most);
}
