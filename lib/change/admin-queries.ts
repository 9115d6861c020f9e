import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed, may, type Permission } from '@/lib/auth/policy';
import { db } from '@/lib/db/client';
import { localText, type Locale } from '@/lib/i18n/locale';
import type { FormText } from '@/lib/result';
import { matching } from '@/lib/search/match';
import { compareFa } from '@/lib/text/sort';
import { stateWhere, type ListQuery } from './admin-list';
import type { Target } from './change';
import type { Listing, ListingKind, Versioned } from './listing';
import { lastRevision } from './revision';
import { unfinishedWhere } from './unfinished';

/** Who changed something last, what they did and when (ISO instant). */
export type LastChange = { who: string; action: string; at: string };

/** A listing as its form needs it. */
export type Editable = {
  target: Target;
  key: string;
  state: string;
  values: FormText;
  lastChange: LastChange | null;
};

/**
 * What the list of one kind shows an actor: rows of a state, found by a search, in which something is left
 * to do. The search is one statement; whatever else a kind asks for is added by its own query.
 * @param conditions the kind's part of `UNFINISHED`, where it has one
 */
export const listWhere = async <Where extends object>(
  actor: Actor,
  { kind, permission }: { kind: ListingKind; permission: Permission },
  { q, state, unfinished }: ListQuery,
  conditions: Record<string, Where> = {},
) => ({
  AND: [
    allowed(actor, permission),
    await matching(db(), kind, q),
    unfinishedWhere(conditions, unfinished),
  ],
  state: stateWhere(state),
});

/** A listing's form, in a fixed number of statements; null where there is none or the actor may not. */
export async function editable<Data extends object, Row extends Versioned & Data>(
  actor: Actor,
  listing: Listing<Data, Row>,
  id: number | null | undefined,
): Promise<Editable | null> {
  const mine = id && may(actor, listing.permission) ? [id] : [];
  const [row] = await listing.findMany(db(), mine);
  if (!row) return null;
  const last = await lastRevision(db(), listing.kind, row.id);
  return {
    target: { id: row.id, version: row.version },
    key: listing.key(row),
    state: row.state,
    values: listing.text(row),
    lastChange: last && { who: last.actorName, action: last.action, at: last.at.toISOString() },
  };
}

/** An option of a select in a form. */
export type Choice = { value: string; label: string };

/** Named rows as the options of a select, in the alphabet of their labels. */
export const toChoices = (
  locale: Locale,
  rows: { id: number | string; nameFa: string; nameEn: string }[],
): Choice[] =>
  rows
    .map(({ id, nameFa, nameEn }) => ({
      value: String(id),
      label: localText(locale, nameFa, nameEn).text,
    }))
    .sort((a, b) => compareFa(a.label, b.label));
