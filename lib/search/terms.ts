import type { Typed } from './ask';
import { TYPO_MIN, typos } from './near';

/** A word of the vocabulary. `terms`: of a synonym, the words (as tokens, several by spaces) it stands for. */
export type Word = {
  word: string;
  sound: string;
  spelling: string;
  docs: number;
  terms: string[];
};

/** How well a word fits what was typed: 3 exactly (but for sound and spelling), 2 it begins so, 1 but for a typo. */
export type Tier = 1 | 2 | 3;

/** A word to look for, with its tier and its rank within it (0 to 15, the higher the better). */
export type Term = { token: string; tier: Tier; rank: number };

/** So many postings of words that only begin so, or have a typo, are read at most: what keeps a letter cheap. */
const POSTINGS_MAX = 2_000;

const RANK = { same: 12, sound: 11, synonym: 10, persian: 9, keyboard: 8, begins: 5, typo: 2 };

const isOneToken = (terms: string) => !terms.includes(' ');

/** A vocabulary word as terms: itself where listings hold it, and the one word of each of its synonyms' terms. */
function asTerms(word: Word, tier: Tier, rank: number): (Term & { docs: number })[] {
  const own = word.docs > 0 ? [{ token: word.word, tier, rank, docs: word.docs }] : [];
  const others = word.terms
    .filter(isOneToken)
    .map((token) => ({ token, tier, rank: Math.min(rank, RANK.synonym), docs: 0 }));
  return [...own, ...others];
}

type Fit = { tier: Tier; rank: number };

/** Spelled as it was typed, all of the word or its beginning. */
function fitsLetters(typed: Typed, { word }: Word): Fit | null {
  if (word === typed.word) return { tier: 3, rank: RANK.same };
  return word.startsWith(typed.word) ? { tier: 2, rank: RANK.begins } : null;
}

/** As it sounds, or but for a typo. */
function fit(typed: Typed, word: Word): Fit | null {
  if (word.word === typed.word) return { tier: 3, rank: RANK.same };
  if (word.sound === typed.sound) return { tier: 3, rank: RANK.sound };
  if (typed.persian.has(word.sound)) return { tier: 3, rank: RANK.persian };
  const begins =
    word.sound.startsWith(typed.sound) ||
    typed.begins.some((reading) => word.sound.startsWith(reading));
  if (begins) return { tier: 2, rank: RANK.begins };
  const isNear =
    word.sound.length >= TYPO_MIN &&
    Math.abs(word.sound.length - typed.sound.length) <= 1 &&
    !/[0-9]/.test(typed.sound) &&
    typos(typed.sound, word.sound) <= 1;
  return isNear ? { tier: 1, rank: RANK.typo } : null;
}

/** The vocabulary's words that what was typed may mean, the best first. */
export const termsFor = (typed: Typed, vocabulary: readonly Word[]): Term[] =>
  cheapest(
    vocabulary.flatMap((word) => {
      const fits = fit(typed, word);
      return fits ? asTerms(word, fits.tier, fits.rank) : [];
    }),
  );

/** The word that was typed and those that begin with it, letter by letter; no synonyms. */
export const literalTerms = (typed: Typed, vocabulary: readonly Word[]): Term[] =>
  cheapest(
    vocabulary.flatMap((word) => {
      const fits = fitsLetters(typed, word);
      return fits ? asTerms({ ...word, terms: [] }, fits.tier, fits.rank) : [];
    }),
  );

/** Terms each once, the best first, those of lower tiers only while they are cheap. */
function cheapest(all: readonly (Term & { docs: number })[]): Term[] {
  const found = all.toSorted(
    (a, b) => b.tier - a.tier || b.rank - a.rank || a.token.length - b.token.length,
  );
  const seen = new Set<string>();
  let postings = 0;
  return found.flatMap(({ docs, ...term }) => {
    if (seen.has(term.token)) return [];
    if (term.tier < 3 && seen.size > 0 && postings + docs > POSTINGS_MAX) return [];
    seen.add(term.token);
    if (term.tier < 3) postings += docs;
    return [term];
  });
}

/** Words of a vocabulary by their sounds. */
export type BySound = ReadonlyMap<string, Word[]>;

export function bySound(vocabulary: readonly Word[]): BySound {
  const found = new Map<string, Word[]>();
  for (const word of vocabulary) {
    const alike = found.get(word.sound);
    if (alike) alike.push(word);
    else found.set(word.sound, [word]);
  }
  return found;
}

/** The words of exactly one of these sounds. */
export const wordsOf = (sounds: readonly string[], known: BySound): Word[] =>
  sounds.flatMap((sound) => known.get(sound) ?? []);

/** Terms of words that stand for what was typed otherwise: joined, apart, on the other keyboard. */
export const otherwise = (words: readonly Word[], rank: 'sound' | 'keyboard' = 'sound'): Term[] =>
  words
    .flatMap((word) => asTerms(word, 3, RANK[rank]))
    .map(({ token, tier, rank: at }) => ({ token, tier, rank: at }));

/** What was typed on the other keyboard: whole words and beginnings, without typos. */
export const keyboardTerms = (typed: Typed, vocabulary: readonly Word[]): Term[] =>
  termsFor(typed, vocabulary)
    .filter(({ tier }) => tier === 3 || (tier === 2 && typed.sound.length > 1))
    .map((term) => ({ ...term, rank: Math.min(term.rank, RANK.keyboard) }));
