import type { Window } from '@/lib/edition/rules';

export const SESSION_KINDS = [
  'ceremony',
  'workshop',
  'demo',
  'talk',
  'music',
  'competition',
  'kids',
] as const;

/** Where a session is held: at a booth or at a landmark, by its id. */
export type PlaceRef = { kind: 'booth' | 'landmark'; id: number };

/** The value of a place in a form: `booth:12`. */
export const placeText = ({ kind, id }: PlaceRef): string => `${kind}:${id}`;

/** Reads it; null for anything else. */
export function parsePlace(text: string): PlaceRef | null {
  const [, kind, digits] = /^(booth|landmark):([1-9][0-9]{0,8})$/.exec(text) ?? [];
  return kind && digits ? { kind: kind === 'booth' ? 'booth' : 'landmark', id: +digits } : null;
}

/** When and where a session is held. Times in minutes after midnight of its fair day. */
export type Slot = {
  day: number;
  start: number;
  end: number;
  boothId: number | null;
  landmarkId: number | null;
  rainBoothId: number | null;
  rainLandmarkId: number | null;
};

const at = (boothId: number | null, landmarkId: number | null): PlaceRef | null => {
  if (boothId !== null) return { kind: 'booth', id: boothId };
  return landmarkId === null ? null : { kind: 'landmark', id: landmarkId };
};

export const placeOf = (slot: Slot): PlaceRef | null => at(slot.boothId, slot.landmarkId);
/** Where it moves when it rains; null when it stays. */
export const rainPlaceOf = (slot: Slot): PlaceRef | null =>
  at(slot.rainBoothId, slot.rainLandmarkId);

const isSame = (a: PlaceRef | null, b: PlaceRef | null) =>
  a !== null && b !== null && placeText(a) === placeText(b);

/**
 * Whether two sessions need one place at one time: as planned, or once all have moved because of rain.
 * One may begin when the other ends.
 */
export function clashes(a: Slot, b: Slot): 'planned' | 'in_rain' | null {
  if (a.day !== b.day || a.start >= b.end || b.start >= a.end) return null;
  if (isSame(placeOf(a), placeOf(b))) return 'planned';
  const [ours, theirs] = [rainPlaceOf(a) ?? placeOf(a), rainPlaceOf(b) ?? placeOf(b)];
  return isSame(ours, theirs) ? 'in_rain' : null;
}

/** Whether the fair is closed during some of a session. Organisers may want that; they are only told. */
export const isOutsideHours = (
  { day, start, end }: Pick<Slot, 'day' | 'start' | 'end'>,
  hours: readonly Window[],
): boolean => !hours.some((open) => open.day === day && open.opens <= start && end <= open.closes);
