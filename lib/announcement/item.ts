import { instantOf, type Edition } from '@/lib/edition/rules';
import type { LocalText } from '@/lib/i18n/locale';

/** A minute of a fair day; day 0 is the day before the opening. */
export type FairMinute = { day: number; minute: number };

/** Short news as pages show it. */
export type AnnouncementItem = {
  code: string;
  level: 'info' | 'important';
  title: LocalText;
  /** Plain text; lines are parted by line breaks. */
  body: LocalText;
  publish: FairMinute;
  expires: FairMinute;
};

/**
 * The announcements that stand at `now`, and the next instant at which that changes (null: never again).
 * Without an opening date nobody knows when they begin and end: all stand.
 */
export function standingAt<News extends Pick<AnnouncementItem, 'publish' | 'expires'>>(
  edition: Pick<Edition, 'startDate'>,
  announcements: readonly News[],
  now: Date,
): { standing: News[]; until: Date | null } {
  const instant = ({ day, minute }: FairMinute) => instantOf(edition, day, minute);
  const changes = announcements
    .flatMap(({ publish, expires }) => [instant(publish), instant(expires)])
    .filter((at) => at !== null && at > now)
    .map(Number);
  const stands = ({ publish, expires }: News) => {
    const [from, to] = [instant(publish), instant(expires)];
    return from === null || to === null || (from <= now && now < to);
  };
  return {
    standing: announcements.filter(stands),
    until: changes.length > 0 ? new Date(Math.min(...changes)) : null,
  };
}
