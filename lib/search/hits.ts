import 'server-only';
import type { Locale } from '@/lib/i18n/locale';
import { HIT_KINDS, type Hit, type HitKind } from './hit';
import { findBooths, findProducers, findProducts } from './hits-of-makers';
import { findAnnouncements, findSessions } from './hits-of-news';
import type { Matched } from './match';

const isKind = (kind: string): kind is HitKind => (HIT_KINDS as readonly string[]).includes(kind);

/** What was matched, with what is shown of it, in its order; one statement for each kind. */
export async function hitsOf(locale: Locale, matched: readonly Matched[]): Promise<Hit[]> {
  const idsOf = (kind: HitKind) =>
    matched.filter((match) => match.kind === kind).map(({ entityId }) => entityId);
  const found: Record<HitKind, (Hit & { id: number })[]> = {
    booth: await findBooths(locale, idsOf('booth')),
    producer: await findProducers(locale, idsOf('producer')),
    product: await findProducts(locale, idsOf('product')),
    session: await findSessions(locale, idsOf('session')),
    announcement: await findAnnouncements(locale, idsOf('announcement')),
  };
  const rows = new Map(
    HIT_KINDS.flatMap((kind) =>
      found[kind].map(({ id, ...hit }): [string, Hit] => [`${kind}:${id}`, hit]),
    ),
  );
  return matched.flatMap(({ kind, entityId }) =>
    isKind(kind) ? (rows.get(`${kind}:${entityId}`) ?? []) : [],
  );
}
