import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed } from '@/lib/auth/policy';
import {
  inOrder,
  keyNumber,
  stateWhere,
  type ListQuery,
  type Order,
} from '@/lib/change/admin-list';
import { editable, type Choice, type Editable } from '@/lib/change/admin-queries';
import { db } from '@/lib/db/client';
import { localText, type Locale } from '@/lib/i18n/locale';
import { matching } from '@/lib/search/match';
import { localDigits } from '@/lib/text/format';
import { compareFa } from '@/lib/text/sort';
import { sessionListing } from './listing';

const edition = { state: 'current' };
const named = { nameFa: true, nameEn: true } as const;
type Named = { nameFa: string; nameEn: string };

/** A session in the organisers' list. Times in minutes after midnight. */
export type SessionRow = {
  id: number;
  version: number;
  state: string;
  titleFa: string;
  titleEn: string;
  day: number;
  start: number;
  end: number;
  kind: string;
  cancelled: boolean;
  booth: { number: number } | null;
  landmark: Named | null;
  /** ISO instant. */
  changedAt: string;
};

const orders: Record<string, Order<SessionRow>> = {
  time: (a, b) => a.day - b.day || a.start - b.start,
  name: (a, b) => compareFa(a.titleFa, b.titleFa),
  kind: (a, b) => compareFa(a.kind, b.kind),
  state: (a, b) => compareFa(a.state, b.state),
  changed: (a, b) => a.changedAt.localeCompare(b.changedAt),
};

/** The programme of the current edition, in its order unless asked otherwise. */
export async function listForAdmin(
  actor: Actor,
  { q, sort, state }: ListQuery,
): Promise<SessionRow[]> {
  const rows = await db().session.findMany({
    where: {
      AND: [allowed(actor, 'session.edit'), await matching(db(), 'session', q)],
      state: stateWhere(state),
      edition,
    },
    select: {
      id: true,
      version: true,
      state: true,
      titleFa: true,
      titleEn: true,
      day: true,
      start: true,
      end: true,
      kind: true,
      cancelled: true,
      updatedAt: true,
      booth: { select: { number: true } },
      landmark: { select: named },
    },
    orderBy: [{ day: 'asc' }, { start: 'asc' }, { id: 'asc' }],
  });
  const listed = rows.map(({ updatedAt, ...row }) => ({
    ...row,
    changedAt: updatedAt.toISOString(),
  }));
  return inOrder(listed, orders, sort);
}

/** The form of one session. */
export async function forEdit(actor: Actor, key: string): Promise<Editable | null> {
  return editable(actor, sessionListing, keyNumber(key));
}

/** What a session can be given: the edition's days, and the places that hold something. Three statements. */
export async function sessionChoices(
  actor: Actor,
  locale: Locale,
): Promise<{ days: number; places: Choice[] }> {
  const where = { ...allowed(actor, 'session.edit'), edition, state: { not: 'removed' } };
  const current = await db().edition.findFirst({
    where: { ...allowed(actor, 'session.edit'), state: 'current' },
    select: { daysCount: true },
  });
  const landmarks = await db().landmark.findMany({
    where: { ...where, kind: { in: ['stage', 'info'] } },
    select: { id: true, ...named },
    orderBy: { code: 'asc' },
  });
  const booths = await db().booth.findMany({
    where,
    select: { id: true, number: true, producer: { select: named } },
    orderBy: { number: 'asc' },
  });
  const name = (of: Named | null) => (of ? localText(locale, of.nameFa, of.nameEn).text : '');
  return {
    days: current?.daysCount ?? 0,
    places: [
      ...landmarks.map((at) => ({ value: `landmark:${at.id}`, label: name(at) })),
      ...booths.map((at) => ({
        value: `booth:${at.id}`,
        label: `${localDigits(locale, String(at.number))} · ${name(at.producer)}`,
      })),
    ],
  };
}
