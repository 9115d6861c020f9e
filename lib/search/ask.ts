import { QUERY_MAX } from '@/lib/limits';
import { tokens } from '@/lib/text/tokens';
import { onPersianKeys } from './keyboard';
import { persianSounds } from './latin';
import { typedKeys } from './near';
import { sound } from './sound';

/** So many words of a query are looked for: nobody means more. */
const WORDS_MAX = 8;
/** Words that were typed as one are at most so many; so are those that were typed apart. */
export const PARTS_MAX = 3;
/** Longer words are not taken apart, nor those of longer queries. */
const SPLIT_LETTERS = 18;
const SPLIT_WORDS = 4;
/** Beginnings of Latin words are looked for in so many Persian spellings. */
const LATIN_BEGINNINGS = 8;

/** Words that mean nothing by themselves; left out where others remain. */
const LITTLE = new Set(
  'و در از به با که را یا تا آن این برای the of and a an in at for to with'.split(' ').map(sound),
);

/**
 * The words of a query as the index holds them, each once. They are letters and digits only, so that
 * nothing in them means anything to LIKE. None for a query without words.
 */
export const queryWords = (q: string): string[] =>
  [...new Set(tokens(q.slice(0, QUERY_MAX).toWellFormed()))].slice(0, WORDS_MAX);

/** A word of a query with how it sounds. */
export type Typed = {
  word: string;
  sound: string;
  /** From Latin letters: how it may sound in Persian, the likelier first. */
  persian: ReadonlySet<string>;
  /** The likeliest of these, as beginnings of longer words. */
  begins: readonly string[];
  /** It means nothing by itself. */
  little: boolean;
};

/** What is asked of the vocabulary for a query. */
export type Asked = {
  words: Typed[];
  /** The words that the same keys write on a Persian keyboard. */
  keyboard: Typed[];
  /** Whole sounds, beginnings of sounds with how many words each may give, and near keys. */
  sounds: string[];
  beginnings: { sound: string; most: number }[];
  near: string[];
};

const typed = (words: string[]): Typed[] => {
  const little = words.map((word) => LITTLE.has(sound(word)));
  const allLittle = little.every(Boolean);
  return words.map((word, at) => {
    const persian = persianSounds(word);
    return {
      word,
      sound: sound(word),
      persian: new Set(persian),
      begins: persian.filter((reading) => reading.length > 2).slice(0, LATIN_BEGINNINGS),
      little: !allLittle && little[at] === true,
    };
  });
};

/** The sounds of words typed apart that may be one, from Latin letters too; the plain one first. */
export function joined(words: readonly Typed[], at: number, length: number): string[] {
  const word = words
    .slice(at, at + length)
    .map((part) => part.word)
    .join('');
  return [sound(word), ...persianSounds(word)];
}

/** Every part of a word that may have been typed as one with its neighbours. */
function parts({ sound: whole }: Typed): string[] {
  const { length } = whole;
  if (length < 4 || length > SPLIT_LETTERS || !/^\p{L}+$/u.test(whole)) return [];
  const found: string[] = [];
  for (let from = 0; from < length; from += 1) {
    for (let to = from + 1; to <= length; to += 1) found.push(whole.slice(from, to));
  }
  return found;
}

/** What to ask the vocabulary for, so that {@link readings} can be made of the answer. */
export function ask(q: string): Asked {
  const words = typed(queryWords(q));
  const other = onPersianKeys(q.slice(0, QUERY_MAX));
  const keyboard = other === null ? [] : typed(queryWords(other));
  const spans = words.flatMap((_, at) =>
    Array.from({ length: PARTS_MAX - 1 }, (__, more) => joined(words, at, more + 2)).flat(),
  );
  const sounds = [...words, ...keyboard].map((word) => word.sound);
  const last = words.at(-1);
  const beginnings = [
    ...words.filter((word) => !word.little).map((word) => ({ sound: word.sound, most: 32 })),
    ...keyboard.map((word) => ({ sound: word.sound, most: 16 })),
    ...(last ? [{ sound: last.sound, most: 200 }] : []),
    ...(last?.begins ?? []).map((reading) => ({ sound: reading, most: 16 })),
  ];
  return {
    words,
    keyboard,
    sounds: [
      ...new Set([
        ...sounds,
        ...spans,
        ...words.flatMap(({ persian }) => [...persian]),
        ...(words.length <= SPLIT_WORDS ? words.flatMap(parts) : []),
      ]),
    ],
    beginnings,
    near: [...new Set(words.flatMap((word) => typedKeys(word.sound)))],
  };
}
