import { canonical } from '@/lib/text/canonical';
import { tokens } from '@/lib/text/tokens';

/**
 * A listing's texts by how much a match in them counts: 3 names, 2 labels, 1 running text. What is `hidden`
 * only the organisers' lists find.
 */
export type Words = { names: string[]; labels?: string[]; texts?: string[]; hidden?: string[] };

/** Whom a listing is shown to, when, and under what it is counted. */
export type Place = {
  /** Published, and so is what it hangs on. */
  shown: boolean;
  editionId?: number;
  categoryId?: number | null | undefined;
  /** News: the minutes of the fair at which it begins and ends. */
  opens?: number;
  closes?: number;
};

/** The most tokens kept of one listing: two texts of 2,000 characters hold fewer. */
export const TOKENS_MAX = 800;

/** A minute of a fair day counted from midnight of day 0; days before the opening come out negative. */
export const fairMinute = (day: number, minute: number): number => day * 1440 + minute;

/** Words of several parts as one: who leaves out the half-space, or has typed only half, finds «قلم‌زده» by them. */
const compounds = (text: string): string[] =>
  (canonical(text).match(/[\p{L}\p{M}]+(?:\u200c[\p{L}\p{M}]+)+/gu) ?? []).flatMap((word) =>
    tokens(word.replaceAll('\u200c', '')),
  );

/** Folded tokens with the highest weight each was met with. */
export function weighted(words: Words): Map<string, number> {
  const found = new Map<string, number>();
  const take = (texts: string[], weight: number) => {
    for (const token of [...texts.flatMap(tokens), ...texts.flatMap(compounds)]) {
      if (found.size >= TOKENS_MAX) return;
      if (!found.has(token)) found.set(token, weight);
    }
  };
  take(words.names, 3);
  take(words.labels ?? [], 2);
  take(words.texts ?? [], 1);
  take(words.hidden ?? [], 0);
  return found;
}

/** How tokens stand in the texts, where a token is a whole word there: «اجیل» is «آجیل», «قلمزده» «قلم‌زده». */
export function spellings({
  names,
  labels = [],
  texts = [],
  hidden = [],
}: Words): Map<string, string> {
  const found = new Map<string, string>();
  const take = (word: string, token: string | undefined, more: number) => {
    const plain = word.replace(/[\u064b-\u0652]/g, '');
    // A plural would be shown for its singular.
    const isWhole = Array.from(plain).length <= Array.from(token ?? '').length + more;
    if (token !== undefined && isWhole && !found.has(token)) found.set(token, plain);
  };
  for (const text of [...names, ...labels, ...texts, ...hidden].map(canonical)) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}\p{M}\u200c]+/gu)) {
      const parts = word.split('\u200c');
      if (parts.length > 1) take(word, tokens(parts.join(''))[0], parts.length);
      for (const part of parts) {
        const [token, ...others] = tokens(part);
        if (others.length === 0) take(part, token, 1);
      }
    }
  }
  return found;
}
