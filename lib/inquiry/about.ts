import { BOOTH_NUMBER_MAX } from '@/lib/limits';
import { parseWhole } from '@/lib/text/parse-number';
import { slug, slugFits } from '@/lib/text/slug';

/** What a message is about, by the last part of its page's address. */
export type About =
  { kind: 'booth'; number: number } | { kind: 'producer' | 'product'; slug: string };
export const ABOUT_KINDS = ['booth', 'producer', 'product'] as const;
export type AboutKind = (typeof ABOUT_KINDS)[number];

/** Values of an address or a form by name; a list where a name came more than once. */
type Given = Readonly<Record<string, unknown>>;

/**
 * What an address (`/message?booth=12`) or a form names: exactly one thing, once. Null for anything else: two
 * things, one of them twice, a number that no booth can have.
 */
export function aboutOf(given: Given): About | null {
  const named = ABOUT_KINDS.filter((kind) => given[kind] !== undefined && given[kind] !== '');
  const [kind] = named;
  if (!kind || named.length > 1) return null;
  const value = given[kind];
  if (typeof value !== 'string' || value.length > 400) return null;
  if (kind === 'booth') {
    const number = parseWhole(value);
    return number !== null && number >= 1 && number <= BOOTH_NUMBER_MAX ? { kind, number } : null;
  }
  const made = slug(value);
  return made !== '' && slugFits(made) ? { kind, slug: made } : null;
}

/** The same as it stands in an address. */
export const aboutQuery = (about: About): Record<string, string> =>
  about.kind === 'booth' ? { booth: String(about.number) } : { [about.kind]: about.slug };
