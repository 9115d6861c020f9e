import { tokens } from '@/lib/text/tokens';

/** What organisers write: the site's own word, and other spellings of it parted by `|`. */
export type Synonyms = { term: string; synonyms: string };

/** Other spellings as one token each, with the words (as tokens, several by spaces) that each stands for. */
export function leadsOf(rows: readonly Synonyms[]): Map<string, Set<string>> {
  const leads = new Map<string, Set<string>>();
  for (const { term, synonyms } of rows) {
    const own = tokens(term).join(' ');
    for (const synonym of synonyms.split('|')) {
      const word = tokens(synonym).join('');
      if (word === '' || own === '' || word === own) continue;
      leads.set(word, (leads.get(word) ?? new Set()).add(own));
    }
  }
  return leads;
}
