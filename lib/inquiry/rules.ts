import { addDays, type IsoDate } from '@/lib/calendar/jalali';
import { tehranDay } from '@/lib/calendar/tehran';
import { dayDate, type Edition } from '@/lib/edition/rules';

export const INQUIRY_STATUSES = ['new', 'read', 'answered', 'closed', 'spam'] as const;
export type InquiryStatus = (typeof INQUIRY_STATUSES)[number];

/** How far a message is, for whoever sent it; that somebody took it for spam is not told. */
export type TellableStatus = 'sent' | 'read' | 'answered' | 'closed';

/** Days that a message is kept after the fair's last day, as the privacy page states. */
export const KEPT_DAYS = 180;

/** Minutes after which a form must be made anew. */
export const CHALLENGE_MINUTES = 120;

/**
 * Sendings let through in a window of lib/auth/throttle.ts: from one address, which a whole street may share
 * behind its operator's; about one thing; and, without a proof of work, from everywhere.
 */
export const SENDINGS = {
  proved: { address: 20, about: 40, all: 2_000 },
  unproved: { address: 3, about: 6, all: 30 },
} as const;

/** What the sender is told of a message in this state. */
export function tellable(status: string, answer: string): TellableStatus {
  if (answer !== '') return 'answered';
  if (status === 'spam' || status === 'new') return 'sent';
  return status === 'closed' ? 'closed' : 'read';
}

/** States that an organiser may move a message to, by hand; `answered` comes from answering. */
export const MOVES = {
  close: { from: ['new', 'read', 'answered'], to: 'closed' },
  spam: { from: ['new', 'read', 'answered', 'closed'], to: 'spam' },
  reopen: { from: ['closed', 'spam'], to: 'read' },
} as const satisfies Record<string, { from: readonly InquiryStatus[]; to: InquiryStatus }>;
export type InquiryMove = keyof typeof MOVES;

/** A state as the database has it; one that it does not know cannot be there. */
export const statusOf = (value: string): InquiryStatus =>
  INQUIRY_STATUSES.find((status) => status === value) ?? 'new';

/**
 * The last day on which a message sent on `sent` is kept: so many days after the fair's last day, or after
 * the day it was sent where that is later or the fair has no dates.
 */
export function keptUntil(edition: Pick<Edition, 'startDate' | 'daysCount'>, sent: Date): IsoDate {
  const [day, last] = [tehranDay(sent), dayDate(edition, edition.daysCount)];
  return addDays(last !== null && last > day ? last : day, KEPT_DAYS);
}

/** Messages sent before this day began are over, in an edition whose last day is before it too. */
export const keptSince = (today: IsoDate): IsoDate => addDays(today, -KEPT_DAYS);
