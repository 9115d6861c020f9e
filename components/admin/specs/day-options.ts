import type { Option } from '@/components/ui/field';
import { fullDate } from '@/lib/calendar/format';
import { dayDate, fairDays, type Edition } from '@/lib/edition/rules';
import type { Locale } from '@/lib/i18n/locale';
import { ordinalDay } from '@/lib/text/format';

/** «روز اول · شنبه ۳۰ آبان ۱۴۰۵»: the days of the fair, with their dates where they are known. */
export function dayLabel(locale: Locale, edition: Edition, day: number): string {
  const date = dayDate(edition, day);
  const name = ordinalDay(locale, day);
  return date === null ? name : `${name} · ${fullDate(locale, date)}`;
}

export const dayOptions = (locale: Locale, edition: Edition | null): Option[] =>
  edition
    ? fairDays(edition).map((day) => ({
        value: String(day),
        label: dayLabel(locale, edition, day),
      }))
    : [];
