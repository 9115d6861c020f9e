import type { Locale } from '@/lib/i18n/locale';
import type { SearchWords } from '@/lib/i18n/fa/search';
import { number, wholeYear } from '@/lib/text/format';
import { highlight, type Run } from './highlight';
import type { Found, Hit } from './hit';
import { hitPath } from './hit-path';

/** One line of a search box's list: where it leads, its name with what was typed marked, what it is. */
export type Suggestion = { href: string; lang: Locale; title: Run[]; about: string };

/** What a search box shows and says; made on the server, so that the browser needs no words and no folding. */
export type Suggestions = { status: string; groups: { name: string; items: Suggestion[] }[] };

/** The lines under a search box for what was found, by kind. */
export function suggestionsFrom(locale: Locale, found: Found, words: SearchWords): Suggestions {
  const about = ({ kind, booths }: Hit) => {
    const [first] = booths;
    return first === undefined ? words.one[kind] : words.booth(wholeYear(locale, first));
  };
  const groups = found.groups.map(({ kind, hits }) => ({
    name: words.groups[kind],
    items: hits.map((hit) => ({
      href: hitPath(locale, hit),
      lang: hit.title.lang,
      title: highlight(hit.title.text || about(hit), found.marks),
      about: about(hit),
    })),
  }));
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const status =
    count === 0 ? words.nothingSuggested : words.suggested(count, number(locale, count));
  return { status, groups };
}
