import { tokens } from '@/lib/text/tokens';

/** A run of a text; `found`: it is why the text was found. */
export type Run = { text: string; found: boolean };

/**
 * Parts a text into runs, marking the words that a search found: those whose folded form begins with one of
 * `words` (from the same folding). Whole words are marked, so that no joined letters are parted. The runs
 * joined are the text.
 */
export function highlight(text: string, words: readonly string[]): Run[] {
  const runs: Run[] = [];
  const take = (piece: string, found: boolean) => {
    const last = runs.at(-1);
    if (last?.found === found) last.text += piece;
    else if (piece) runs.push({ text: piece, found });
  };
  const begins = (word: string) =>
    tokens(word).some((token) => words.some((wanted) => token.startsWith(wanted)));
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}\u200c]+/gu)) {
    take(text.slice(end, index), false);
    const parts = word.split('\u200c').map((part) => ({ part, found: begins(part) }));
    const isWhole = !parts.some(({ found }) => found) && begins(word.replaceAll('\u200c', ''));
    for (const [at, { part, found }] of parts.entries()) {
      if (at > 0) take('\u200c', isWhole);
      take(part, isWhole || found);
    }
    end = index + word.length;
  }
  take(text.slice(end), false);
  return runs;
}
