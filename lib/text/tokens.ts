import { fold } from '@/lib/text/fold';

/** The plural and what may hang on it, longest first so that «هایشان» does not leave «شان». */
const PLURAL = /^(.{2,}?)(?:هایمان|هایتان|هایشان|هایی|هایم|هایت|هایش|های|ها)$/u;

/** Words that end like a plural and are none. */
const NO_PLURAL = new Set(['تنها', 'انتها', 'اشتها', 'منتها', 'گرانبها', 'طاها', 'فقها']);

/** Endings that writers set apart by a half-space or a space; alone they say nothing. */
const LOOSE_ENDING = /^(?:ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?|ی|ای|ام|ات|اش)$/;

const COMPARATIVE = /^تر(?:ین)?$/;

/** A folded word without plural endings. Stems shorter than two letters stay whole («بها», «رها»). */
function stem(word: string): string {
  const found = PLURAL.exec(word)?.[1];
  return found === undefined || NO_PLURAL.has(`${found}ها`) ? word : stem(found);
}

/** Runs of letters and digits; Persian letters and digits typed without a space are parted. */
const words = (text: string): string[] =>
  fold(text)
    .replace(/(?<=\p{Script=Arabic})(?=\p{N})|(?<=\p{N})(?=\p{Script=Arabic})/gu, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The words of a text as the index, the query and the browser all see them, in order, repeats
 * kept: folded letters, no plural, loose endings dropped, «تر» and «ترین» joined to their word.
 * Idempotent: the tokens of the joined tokens are the same tokens. Empty for text without words.
 */
export function tokens(text: string): string[] {
  const found: string[] = [];
  for (const word of words(text).map(stem)) {
    const before = found.at(-1);
    if (before === undefined) found.push(word);
    else if (LOOSE_ENDING.test(word)) continue;
    else if (COMPARATIVE.test(word) && /\p{Script=Arabic}$/u.test(before))
      found[found.length - 1] = before + word;
    else found.push(word);
  }
  return found;
}
