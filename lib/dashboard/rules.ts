type Slot = { day: number; start: number; end: number };
type Window = { day: number; opens: number; closes: number };

/** The sessions that no opening window of their day holds whole. */
export const outsideHours = <T extends Slot>(
  sessions: readonly T[],
  hours: readonly Window[],
): T[] =>
  sessions.filter(
    ({ day, start, end }) =>
      !hours.some((window) => window.day === day && window.opens <= start && end <= window.closes),
  );
