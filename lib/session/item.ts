import type { LocalText } from '@/lib/i18n/locale';

/** Where a session is held. `shown`: the place is published, so it may be named and linked. */
export type SessionPlace =
  | { kind: 'booth'; shown: boolean; number: number; name: LocalText | null }
  | { kind: 'landmark'; shown: boolean; code: string; name: LocalText };

/** One item of the programme as lists show it. Times in minutes after midnight of its fair day. */
export type SessionItem = {
  id: number;
  code: string;
  day: number;
  start: number;
  end: number;
  title: LocalText;
  kind: string;
  place: SessionPlace | null;
  /** Where it moves when it rains; null when it stays. */
  rainPlace: SessionPlace | null;
  /** People; null without a limit. */
  capacity: number | null;
  cancelled: boolean;
};

/** The same with its text, for its own page. `cloth` is the colour token of the booth it is held at. */
export type SessionDetail = SessionItem & { description: LocalText; cloth: string | null };

/** The sessions of each fair day, days without one included; each list keeps the order it came in. */
export const byDay = <T extends Pick<SessionItem, 'day'>>(
  days: readonly number[],
  sessions: readonly T[],
): { day: number; sessions: T[] }[] =>
  days.map((day) => ({ day, sessions: sessions.filter((session) => session.day === day) }));
