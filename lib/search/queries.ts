import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locale';
import { HIT_KINDS, type Found, type Hit, type HitKind } from './hit';
import { findBooths, findProducers, findProducts } from './hits-of-makers';
import { findAnnouncements, findSessions } from './hits-of-news';
import { matches, queryWords } from './match';

/** Of the listings that match, so many are looked at, the best first. */
const LOOKED_AT = 500;

type Match = { kind: string; entityId: number | bigint; score: number | bigint };

/**
 * What is published and holds every word of a query, or a word that begins with it. Names count more than
 * labels and those more than running text; whole words count twice. Public, so every actor sees the same.
 * A fixed number of statements: one for the matches and those of each kind.
 * @param q as typed; anything is safe, 200 characters of it are read
 * @param limit the most hits of each kind; the counts are of all
 */
export async function searchFair(
  _actor: Actor,
  locale: Locale,
  q: string,
  { limit = 30 }: { limit?: number } = {},
): Promise<Found> {
  const words = queryWords(q);
  if (words.length === 0) return { words, groups: [], count: 0 };
  const matched = await db().$queryRaw<Match[]>`
    SELECT "kind", "entityId", "score" FROM (${matches(words)}) AS "match"
     ORDER BY "score" DESC, "kind", "entityId" LIMIT ${LOOKED_AT}`;
  const idsOf = (kind: HitKind) =>
    matched.filter((match) => match.kind === kind).map(({ entityId }) => Number(entityId));
  const found: Record<HitKind, (Hit & { id: number })[]> = {
    booth: await findBooths(locale, idsOf('booth')),
    producer: await findProducers(locale, idsOf('producer')),
    product: await findProducts(locale, idsOf('product')),
    session: await findSessions(locale, idsOf('session')),
    announcement: await findAnnouncements(locale, idsOf('announcement')),
  };
  const groups = HIT_KINDS.map((kind) => {
    const ranked = byRank(found[kind], idsOf(kind));
    return { kind, count: ranked.length, hits: ranked.slice(0, limit) };
  }).filter(({ count }) => count > 0);
  return { words, groups, count: groups.reduce((sum, { count }) => sum + count, 0) };
}

/** Hits in the order in which their ids were matched. */
function byRank(hits: (Hit & { id: number })[], ids: number[]): Hit[] {
  const rank = new Map(ids.map((id, at) => [id, at]));
  return hits
    .toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
    .map(({ id: _, ...hit }) => hit);
}
