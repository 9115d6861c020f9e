import 'server-only';
import { siteAnnouncements } from '@/lib/announcement/cached';
import { VISITOR } from '@/lib/auth/actor';
import { siteBooths } from '@/lib/booth/cached';
import { siteEdition } from '@/lib/edition/cached';
import type { Locale } from '@/lib/i18n/locale';
import { siteProducers } from '@/lib/producer/cached';
import { siteProducts } from '@/lib/product/cached';
import type { HitKind } from '@/lib/search/hit';
import { searchFair } from '@/lib/search/queries';
import { siteSessions } from '@/lib/session/cached';

/** The most of one kind that a page shows. */
const SHOWN = 30;
/** More than one fair holds: the counts are of all. */
const ALL = 1000;

/** Things of one kind: how many were found, and the best of them. */
export type Part<Thing> = { count: number; items: Thing[] };

/**
 * The hits of a search as the cards that the lists of the site show. What the lists don't hold is left out:
 * an announcement whose time has not come is published, but nobody is to read it yet.
 */
export async function find(locale: Locale, q: string) {
  const [found, edition, booths, products, sessions, producers, announcements] = await Promise.all([
    searchFair(VISITOR, locale, q, { limit: ALL }),
    siteEdition(),
    siteBooths(locale),
    siteProducts(locale),
    siteSessions(locale),
    siteProducers(locale),
    siteAnnouncements(locale),
  ]);
  function part<Thing>(
    kind: HitKind,
    things: readonly Thing[],
    key: (thing: Thing) => string,
  ): Part<Thing> {
    const byKey = new Map(things.map((thing) => [key(thing), thing]));
    const hits = found.groups.find((group) => group.kind === kind)?.hits ?? [];
    const items = hits.flatMap((hit) => byKey.get(hit.key) ?? []);
    return { count: items.length, items: items.slice(0, SHOWN) };
  }
  const parts = {
    booths: part('booth', booths, (booth) => String(booth.number)),
    products: part('product', products, ({ slug }) => slug),
    sessions: part('session', sessions, ({ code }) => code),
    producers: part('producer', producers, ({ slug }) => slug),
    announcements: part('announcement', announcements, ({ code }) => code),
  };
  const count = Object.values(parts).reduce((sum, each) => sum + each.count, 0);
  return { words: found.words, edition, count, ...parts };
}
