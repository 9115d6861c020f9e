import 'server-only';
import { siteAnnouncements } from '@/lib/announcement/cached';
import { VISITOR } from '@/lib/auth/actor';
import { siteBooths } from '@/lib/booth/cached';
import { siteEdition } from '@/lib/edition/cached';
import type { Locale } from '@/lib/i18n/locale';
import { siteProducers } from '@/lib/producer/cached';
import { siteProducts } from '@/lib/product/cached';
import type { Asking } from '@/lib/search/asked';
import type { HitKind } from '@/lib/search/hit';
import { searchFair } from '@/lib/search/queries';
import { siteSessions } from '@/lib/session/cached';

/** The most of one kind that a page shows: of all kinds together, and of one by itself. */
const SHOWN = 30;
const SHOWN_ALONE = 200;
/** So many things are offered where nothing fits. */
const NEAREST = 3;

/** Things of one kind: how many were found, and the best of them. */
export type Part<Thing> = { count: number; items: Thing[] };

/** What a search found, the hits as the cards that the lists of the site show. */
export async function find(locale: Locale, { q, kind, category, exact }: Asking) {
  const [found, edition, booths, products, sessions, producers, announcements] = await Promise.all([
    searchFair(VISITOR, locale, q, {
      limit: kind ? SHOWN_ALONE : SHOWN,
      kind,
      category,
      literal: exact,
      nearest: NEAREST,
    }),
    siteEdition(),
    siteBooths(locale),
    siteProducts(locale),
    siteSessions(locale),
    siteProducers(locale),
    siteAnnouncements(locale),
  ]);
  function part<Thing>(
    of: HitKind,
    things: readonly Thing[],
    key: (thing: Thing) => string,
  ): Part<Thing> {
    const byKey = new Map(things.map((thing) => [key(thing), thing]));
    const { count = 0, hits = [] } = found.groups.find((group) => group.kind === of) ?? {};
    return { count, items: hits.flatMap((hit) => byKey.get(hit.key) ?? []) };
  }
  return {
    found,
    edition,
    booths: part('booth', booths, (booth) => String(booth.number)),
    products: part('product', products, ({ slug }) => slug),
    sessions: part('session', sessions, ({ code }) => code),
    producers: part('producer', producers, ({ slug }) => slug),
    announcements: part('announcement', announcements, ({ code }) => code),
  };
}
