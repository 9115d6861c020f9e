import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

/** In place of the programme while nothing is planned yet. */
export function EmptyWeek({ locale }: { locale: Locale }) {
  const { title, text, booths } = dictionary(locale).schedule.emptyWeek;
  return (
    <Empty
      title={title}
      text={text}
      className="mt-8"
      action={
        <LinkButton look="main" icon="store" href={paths.booths(locale)}>
          {booths}
        </LinkButton>
      }
    />
  );
}

/** In place of the sessions of a day that has none. */
export function EmptyDay({ locale, isOpen }: { locale: Locale; isOpen: boolean }) {
  const { title, open, text, week } = dictionary(locale).schedule.emptyDay;
  return (
    <Empty
      title={title}
      text={isOpen ? `${open} ${text}` : text}
      className="mt-8"
      action={
        <LinkButton icon="calendar-days" href={paths.schedule(locale)}>
          {week}
        </LinkButton>
      }
    />
  );
}
