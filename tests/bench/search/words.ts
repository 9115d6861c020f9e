// Words and texts for a fair of any size: made from a seed, so that every run is about the same fair.

const CONSONANTS = Array.from('بپتثجچحخدذرزژسشصضطظعغفقکگلمنهو');
const VOWELS = ['', 'ا', 'و', 'ی', ''];

/** So many different words of Persian letters, three to nine long. */
export function makeWords(count: number, random: () => number): string[] {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const found = new Set<string>();
  while (found.size < count) {
    const syllables = 2 + Math.floor(random() * 3);
    let word = '';
    for (let n = 0; n < syllables; n += 1) word += `${pick(CONSONANTS)}${pick(VOWELS)}`;
    if (word.length > 2) found.add(`${word}${random() < 0.3 ? pick(CONSONANTS) : ''}`);
  }
  return [...found];
}

/** Words that say nothing stand before those that do, and are not searched for: the law goes on after them. */
const LITTLE_WORDS = 25;

/**
 * Texts in which words are as unevenly frequent as in real ones, little words aside: the nth in proportion to
 * 1 / (n + 25) (Zipf and Mandelbrot). The commonest is in one listing of eight.
 */
export function textsOf(words: readonly string[], random: () => number) {
  const sums: number[] = [];
  let sum = 0;
  for (let n = 1; n <= words.length; n += 1) sums.push((sum += 1 / (n + LITTLE_WORDS)));
  const word = () => {
    const at = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
  return (length: number) => Array.from({ length }, word).join(' ');
}
