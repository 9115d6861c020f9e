import 'server-only';
import type { Wanted } from '@/lib/change/listing';
import { choiceProblems } from '@/lib/change/references';
import type { Tx } from '@/lib/db/client';
import { PLACE_KINDS } from '@/lib/plan/rules';
import { together, wrong, type FieldProblems } from '@/lib/result';
import { timeText } from '@/lib/text/time-of-day';
import { clashes, placeOf, placeText, rainPlaceOf, type PlaceRef, type Slot } from './rules';
import type { SessionData } from './schema';

/** What other rows have against a session as it would be. Times outside the opening hours are the organisers' choice. */
export async function sessionProblems(
  tx: Tx,
  wanted: Wanted<SessionData>,
  before: (SessionData & { state: string }) | null,
): Promise<FieldProblems> {
  if (wanted.state === 'removed') return {};
  return together(
    await placeProblems(tx, 'place', placeOf(wanted)),
    await placeProblems(tx, 'rainPlace', rainPlaceOf(wanted)),
    await clashProblems(tx, wanted, before),
  );
}

async function placeProblems(
  tx: Tx,
  field: string,
  place: PlaceRef | null,
): Promise<FieldProblems> {
  if (!place) return {};
  const query = { where: { id: place.id, edition: { state: 'current' } }, select: { state: true } };
  if (place.kind === 'booth') return choiceProblems(field, await tx.booth.findFirst(query));
  const where = { ...query.where, kind: { in: [...PLACE_KINDS] } };
  return choiceProblems(field, await tx.landmark.findFirst({ ...query, where }));
}

/** A session that keeps its time and places is not asked again: a clash from elsewhere must not stop a typo's correction. */
async function clashProblems(
  tx: Tx,
  wanted: Wanted<SessionData>,
  before: (SessionData & { state: string }) | null,
): Promise<FieldProblems> {
  if (wanted.cancelled) return {};
  const counted = before && before.state !== 'removed' && !before.cancelled;
  if (counted && slotText(before) === slotText(wanted)) return {};
  const others = await tx.session.findMany({
    where: {
      edition: { state: 'current' },
      state: { not: 'removed' },
      cancelled: false,
      day: wanted.day,
      id: { not: wanted.id },
    },
    orderBy: { start: 'asc' },
  });
  for (const how of ['planned', 'in_rain'] as const) {
    const other = others.find((session) => clashes(wanted, session) === how);
    if (!other) continue;
    const params = { other: other.titleFa, start: timeText(other.start) };
    if (how === 'planned') return wrong('place', 'clashes', params);
    return wrong(rainPlaceOf(wanted) ? 'rainPlace' : 'place', 'clashes_in_rain', params);
  }
  return {};
}

const slotText = (slot: Slot) =>
  [slot.day, slot.start, slot.end, placeOf(slot), rainPlaceOf(slot)]
    .map((part) => (typeof part === 'object' && part ? placeText(part) : String(part)))
    .join(' ');
