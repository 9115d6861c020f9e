/** When a session is: minutes after midnight of its fair day. */
export type Timed = { day: number; start: number; end: number; cancelled: boolean };

/** The pairs of sessions that overlap, in their order; one that ends when the other begins does not. */
export const clashes = <T extends Timed>(sessions: readonly T[]): [T, T][] =>
  sessions.flatMap((one, i) =>
    sessions
      .slice(i + 1)
      .filter(
        (other) =>
          !one.cancelled &&
          !other.cancelled &&
          one.day === other.day &&
          one.start < other.end &&
          other.start < one.end,
      )
      .map((other): [T, T] => [one, other]),
  );
