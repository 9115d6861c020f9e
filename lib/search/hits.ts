import 'server-only';
import type { Locale } from '@/lib/i18n/locale';
import { HIT_KINDS, type Hit, type HitKind } from './hit';
import { findBooths, findProducers, findProducts } from './hits-of-makers';
import { findAnnouncements, findSessions } from './hits-of-news';
import type { Matched } from './match';

const FIND: Record<HitKind, (locale: Locale, ids: number[]) => Promise<(Hit & { id: number })[]>> =
  {
    booth: findBooths,
    producer: findProducers,
    product: findProducts,
    session: findSessions,
    announcement: findAnnouncements,
  };

const isKind = (kind: string): kind is HitKind => (HIT_KINDS as readonly string[]).includes(kind);

/** What was matched, with what is shown of it, in its order; as many statements for each kind as ever. */
export async function hitsOf(locale: Locale, matched: readonly Matched[]): Promise<Hit[]> {
  const idsOf = (kind: HitKind) =>
    matched.filter((match) => match.kind === kind).map(({ entityId }) => entityId);
  const rows = new Map<string, Hit>();
  for (const kind of HIT_KINDS) {
    const ids = idsOf(kind);
    if (ids.length === 0) continue;
    for (const { id, ...hit } of await FIND[kind](locale, ids)) rows.set(`${kind}:${id}`, hit);
  }
  return matched.flatMap(({ kind, entityId }) =>
    isKind(kind) ? (rows.get(`${kind}:${entityId}`) ?? []) : [],
  );
}
