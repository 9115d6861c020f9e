import 'server-only';
import { listAnnouncements } from '@/lib/announcement/queries';
import { VISITOR } from '@/lib/auth/actor';
import { listBooths } from '@/lib/booth/queries';
import { siteEdition } from '@/lib/edition/cached';
import type { Locale } from '@/lib/i18n/locale';
import { listProducers } from '@/lib/producer/queries';
import { listProducts } from '@/lib/product/queries';
import type { Asking } from '@/lib/search/asked';
import type { Found, HitKind } from '@/lib/search/hit';
import { searchFair } from '@/lib/search/queries';
import { listSessions } from '@/lib/session/queries';

/** The most of one kind that a page shows: of all kinds together, and of one by itself. */
const SHOWN = 30;
const SHOWN_ALONE = 200;
/** So many things are offered where nothing fits. */
const NEAREST = 3;

/** Things of one kind: how many were found, and the best of them. */
export type Part<Thing> = { count: number; items: Thing[] };

/** The things of one kind that were found, best first; nothing is read where none were. */
async function part<Thing>(
  { groups }: Found,
  of: HitKind,
  read: (keys: string[]) => Promise<Thing[]>,
  keyOf: (thing: Thing) => string,
): Promise<Part<Thing>> {
  const { count = 0, hits = [] } = groups.find(({ kind }) => kind === of) ?? {};
  if (hits.length === 0) return { count, items: [] };
  const things = await read(hits.map(({ key }) => key));
  const byKey = new Map(things.map((thing) => [keyOf(thing), thing]));
  return { count, items: hits.flatMap(({ key }) => byKey.get(key) ?? []) };
}

/** What a search found, the hits as the cards that the lists of the site show: those alone are read. */
export async function find(locale: Locale, { q, kind, category, exact }: Asking) {
  const [found, edition] = await Promise.all([
    searchFair(VISITOR, locale, q, {
      limit: kind ? SHOWN_ALONE : SHOWN,
      kind,
      category,
      literal: exact,
      nearest: NEAREST,
    }),
    siteEdition(),
  ]);
  const [booths, products, sessions, producers, announcements] = await Promise.all([
    part(
      found,
      'booth',
      (keys) => listBooths(VISITOR, locale, keys.map(Number)),
      ({ number }) => String(number),
    ),
    part(
      found,
      'product',
      (slugs) => listProducts(VISITOR, locale, slugs),
      ({ slug }) => slug,
    ),
    part(
      found,
      'session',
      (codes) => listSessions(VISITOR, locale, { codes }),
      ({ code }) => code,
    ),
    part(
      found,
      'producer',
      (slugs) => listProducers(VISITOR, locale, slugs),
      ({ slug }) => slug,
    ),
    part(
      found,
      'announcement',
      (codes) => listAnnouncements(VISITOR, locale, codes),
      ({ code }) => code,
    ),
  ]);
  return { found, edition, booths, products, sessions, producers, announcements };
}
