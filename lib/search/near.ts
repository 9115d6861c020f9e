/** A typo is forgiven in words of so many letters: in shorter ones too many are one letter apart. */
export const TYPO_MIN = 4;

/** Longer words have no near ones: nobody types them, and each letter costs a row. */
export const NEAR_MAX = 24;

const isWord = (sound: string) => !/[0-9]/.test(sound);

/** The sound, and what is left of it without each of its letters. */
const withoutOne = (sound: string): string[] => {
  const letters = Array.from(sound);
  return [sound, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))];
};

const keys = (sound: string, least: number): string[] => {
  const { length } = Array.from(sound);
  if (!isWord(sound) || length < least || length > NEAR_MAX) return [];
  return [...new Set(withoutOne(sound))];
};

/** The keys under which a word's sound is found in spite of a typo; none for numbers and short words. */
export const nearKeys = (sound: string): string[] => keys(sound, TYPO_MIN);

/** The keys to ask for what was typed: a word of four letters may have lost one. */
export const typedKeys = (sound: string): string[] => keys(sound, TYPO_MIN - 1);

/**
 * Letters inserted, left out, exchanged for others or for their neighbour (optimal string alignment) that
 * lie between two words. O(length × length), letters in UTF-16: a search asks this thousands of times.
 */
export function typos(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let row = 0; row < a.length; row += 1) {
    const line = [row + 1];
    for (let at = 0; at < b.length; at += 1) {
      const same = a[row] === b[at] ? 0 : 1;
      let least = Math.min((last[at] ?? 0) + same, (last[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1);
      const turned = row > 0 && at > 0 && a[row] === b[at - 1] && a[row - 1] === b[at];
      if (turned) least = Math.min(least, (before[at - 1] ?? 0) + 1);
      line.push(least);
    }
    [before, last] = [last, line];
  }
  return last.at(-1) ?? 0;
}
