/** What the rules need of a session: when, and the keys of its places (`booth:12`). */
export type Slot = {
  id: number;
  day: number;
  start: number;
  end: number;
  place: string;
  /** Empty where it stays when it rains. */
  rainPlace: string;
  cancelled: boolean;
};

const meet = (a: Slot, b: Slot) => a.day === b.day && a.start < b.end && b.start < a.end;
const inRain = ({ place, rainPlace }: Slot) => rainPlace || place;

/**
 * The sessions that would be held where and while this one is, on a dry day or with everything moved for
 * the rain. What is cancelled is in nobody's way.
 */
export function clashes(slot: Slot, others: readonly Slot[]): Slot[] {
  if (slot.cancelled) return [];
  return others.filter(
    (other) =>
      other.id !== slot.id &&
      !other.cancelled &&
      meet(slot, other) &&
      (slot.place === other.place || inRain(slot) === inRain(other)),
  );
}
