import { randomFrom } from './random';

/** A way in which people type a word otherwise than it is written; null where it cannot happen to this one. */
type Slip = (word: string, pick: <T>(from: readonly T[]) => T) => string | null;

const HALF_SPACE = '\u200c';
const isWord = (word: string) => /^[\p{Script=Arabic}\u200c]+$/u.test(word);
const letters = (word: string) => Array.from(word.replaceAll(HALF_SPACE, ''));
const ALPHABET = Array.from('ابپتجچخدرزسشفقکگلمنوهی');

/** Puts another of its group for one letter of a word. */
const exchange =
  (groups: readonly string[]): Slip =>
  (word, pick) => {
    const places = Array.from(word).flatMap((letter, at) =>
      groups.flatMap((group) =>
        group.includes(letter)
          ? Array.from(group.replace(letter, ''), (other) => ({ at, other }))
          : [],
      ),
    );
    if (places.length === 0) return null;
    const { at, other } = pick(places);
    return Array.from(word).with(at, other).join('');
  };

const typo: Slip = (word, pick) => {
  const all = letters(word);
  if (!isWord(word) || all.length < 4 || word.includes(HALF_SPACE)) return null;
  const at = pick(all.map((_, index) => index));
  const [letter = '', next = ''] = all.slice(at, at + 2);
  const slips = [
    all.toSpliced(at, 1),
    all.toSpliced(at, 0, pick(ALPHABET)),
    all.with(at, pick(ALPHABET)),
    ...(next && next !== letter ? [all.toSpliced(at, 2, next, letter)] : []),
  ].map((found) => found.join(''));
  const found = pick(slips);
  return found === word ? null : found;
};

/** The keys of a Persian keyboard under the letters, as Windows and Linux have them. */
const KEYS = new Map(
  Object.entries({
    ضصثقفغعهخحجچ: 'qwertyuiop[]',
    شسیبلاتنمکگ: "asdfghjkl;'",
    ظطزرذدپو: 'zxcvbnm,',
  }).flatMap(([row, keys]) => Array.from(row, (letter, at) => [letter, keys[at] ?? ''])),
);

/** What happens to one word of a query. */
export const SLIPS: Readonly<Record<string, Slip>> = {
  'a typo': typo,
  homophones: exchange(['صسث', 'طت', 'ذزضظ', 'غق', 'حه']),
  'confused letters': exchange(['جچ', 'کگ', 'بپ', 'زژ']),
  'Arabic letters': (word) =>
    /[یک]/.test(word) ? word.replaceAll('ی', 'ي').replaceAll('ک', 'ك') : null,
  'half-spaces': (word, pick) =>
    word.includes(HALF_SPACE)
      ? word.replaceAll(HALF_SPACE, pick(['', ' ', `${HALF_SPACE}${HALF_SPACE}`, ` ${HALF_SPACE}`]))
      : null,
  'a word split': (word, pick) => {
    const all = letters(word);
    if (!isWord(word) || word.includes(HALF_SPACE) || all.length < 5) return null;
    const at = pick(all.slice(2, -1).map((_, index) => index + 2));
    return `${all.slice(0, at).join('')} ${all.slice(at).join('')}`;
  },
  plurals: (word, pick) =>
    isWord(word) && word.length > 2 && !word.endsWith('ها')
      ? `${word}${pick(['ها', `${HALF_SPACE}ها`, ' ها', `${HALF_SPACE}های`])}`
      : null,
};

/** What happens to a whole query. */
export const TYPED: Readonly<Record<string, Slip>> = {
  'words joined': (query) =>
    query.includes(' ') && isWord(query.replaceAll(' ', '')) ? query.replaceAll(' ', '') : null,
  'a beginning': (query, pick) => {
    const all = query.split(' ');
    const last = letters(all.at(-1) ?? '');
    if (last.length < 4) return null;
    const kept = pick(last.slice(3).map((_, more) => more + 3));
    return [...all.slice(0, -1), last.slice(0, kept).join('')].join(' ');
  },
  'the other keyboard': (query) => {
    const keys = Array.from(query.replaceAll(HALF_SPACE, ''), (letter) =>
      letter === ' ' ? ' ' : KEYS.get(letter),
    );
    return keys.includes(undefined) ? null : keys.join('');
  },
};

/** Something to find, under a name. */
export type Wanted = { kind: string; key: string; name: string };
export type Query = { q: string; of: Wanted };

const wordsOf = (name: string) =>
  name.split(/\s+/).filter((word) => /^[\p{L}\p{M}\u200c]{2,}$/u.test(word));

/**
 * Queries with one slip each for what is wanted: one to three words of a name, none of them so common that ten
 * others of the kind have them all.
 */
export function queriesWith(
  slip: string,
  wanted: readonly Wanted[],
  count: number,
  seed: number,
): Query[] {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(random() * from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const found = new Map<string, Query>();
  for (let tries = 0; found.size < count && tries < count * 200; tries += 1) {
    const of = pick(wanted);
    const words = wordsOf(of.name);
    if (words.length === 0) continue;
    const length = Math.min(words.length, pick([1, 2, 3]));
    const from = pick(Array.from({ length: words.length - length + 1 }, (_, at) => at));
    const part = words.slice(from, from + length);
    const alike = wanted.filter(
      ({ kind, name }) => kind === of.kind && part.every((word) => name.includes(word)),
    );
    if (alike.length > 10) continue;
    const q = slipped(slip, part, pick);
    if (q !== null) found.set(q, { q, of });
  }
  return [...found.values()];
}

function slipped(slip: string, words: string[], pick: <T>(from: readonly T[]) => T) {
  const whole = TYPED[slip];
  if (whole) return whole(words.join(' '), pick);
  const at = pick(words.map((_, index) => index));
  const other = SLIPS[slip]?.(words[at] ?? '', pick) ?? null;
  return other === null ? null : words.with(at, other).join(' ');
}
