import { tokens } from '@/lib/text/tokens';

/** A listing's texts by how much a match in them counts: 3 names, 2 labels, 1 running text. */
export type Words = { names: string[]; labels?: string[]; texts?: string[] };

/** The most tokens kept of one listing: two texts of 2,000 characters hold fewer. */
export const TOKENS_MAX = 800;

/** Folded tokens with the highest weight each was met with. */
export function weighted(words: Words): Map<string, number> {
  const found = new Map<string, number>();
  const take = (texts: string[], weight: number) => {
    for (const token of texts.flatMap(tokens)) {
      if (found.size >= TOKENS_MAX) return;
      if (!found.has(token)) found.set(token, weight);
    }
  };
  take(words.names, 3);
  take(words.labels ?? [], 2);
  take(words.texts ?? [], 1);
  return found;
}
