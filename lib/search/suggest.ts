import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { searchFair } from './queries';
import { suggestionsFrom, type Suggestions } from './suggestions';

/** Of each kind, so that a list of all five fits a phone. */
const OF_EACH = 3;

/** What a search box offers while somebody types: only what was found. @param q as typed; anything is safe */
export async function suggest(actor: Actor, locale: Locale, q: string): Promise<Suggestions> {
  const found = await searchFair(actor, locale, q, { limit: OF_EACH });
  return suggestionsFrom(locale, found, dictionary(locale).search);
}
