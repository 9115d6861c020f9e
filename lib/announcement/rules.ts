import { dayOf, type Edition } from '@/lib/edition/rules';
import { together, wrong, type FieldProblems } from '@/lib/result';
import type { AnnouncementInput, TypedDay } from './schema';

/** News may come so many days before the fair, and stand so many after its first day. */
export const NEWS_DAYS = 366;

/** What an announcement's row gets. Days count from the edition's day 1, minutes from midnight. */
export type AnnouncementData = {
  titleFa: string;
  titleEn: string;
  bodyFa: string;
  bodyEn: string;
  level: string;
  publishDay: number;
  publishMinute: number;
  expiresDay: number;
  expiresMinute: number;
};

/** The fair day that was typed, or what is wrong with it. A date needs an opening date to count from. */
function fairDay(
  field: string,
  typed: TypedDay,
  edition: Pick<Edition, 'startDate'>,
): { day: number; problems: FieldProblems } {
  const day = 'day' in typed ? typed.day : dayOf(edition, typed.date);
  if (day === null) return { day: 0, problems: wrong(field, 'not_a_fair_day') };
  const far = Math.abs(day) > NEWS_DAYS;
  return { day, problems: far ? wrong(field, 'too_far', { days: NEWS_DAYS }) : {} };
}

/** What was typed, counted in days of the fair. */
export function inFairDays(
  { publishDate, publishTime, expiresDate, expiresTime, ...rest }: AnnouncementInput,
  edition: Pick<Edition, 'startDate'>,
): { data: AnnouncementData; problems: FieldProblems } {
  const publish = fairDay('publishDate', publishDate, edition);
  const expires = fairDay('expiresDate', expiresDate, edition);
  const data = {
    ...rest,
    publishDay: publish.day,
    publishMinute: publishTime,
    expiresDay: expires.day,
    expiresMinute: expiresTime,
  };
  const problems = together(publish.problems, expires.problems);
  const isInOrder =
    (data.expiresDay - data.publishDay) * 1440 + data.expiresMinute > data.publishMinute;
  if (Object.keys(problems).length > 0 || isInOrder) return { data, problems };
  const field = data.expiresDay < data.publishDay ? 'expiresDate' : 'expiresTime';
  return { data, problems: wrong(field, 'end_before_start') };
}
