import './days.css';
import { Link } from '@/components/ui/link';
import { weekdayName } from '@/lib/calendar/format';
import { toJalali } from '@/lib/calendar/jalali';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { dayDate, fairDays, instantOf, type Edition } from '@/lib/edition/rules';
import { paths } from '@/lib/paths';
import { number, ordinalDay } from '@/lib/text/format';
import { TodayName } from './today-name';

type Props = {
  locale: Locale;
  edition: Edition;
  /** The day whose page this is; none on the page of the whole week. */
  current?: number;
};

/** The days of the fair in one row, seven to a row; a long fair has several rows. */
export function DayTabs({ locale, edition, current }: Props) {
  const words = dictionary(locale).schedule;
  return (
    <nav aria-label={words.days} className="print:hidden">
      <ol className="days">
        {fairDays(edition).map((day) => (
          <li key={day}>
            <Link
              href={paths.schedule(locale, day)}
              aria-current={day === current ? 'page' : undefined}
              className={day === current ? 'selvedge-under' : undefined}
            >
              <Day locale={locale} edition={edition} day={day} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Day({ locale, edition, day }: { locale: Locale; edition: Edition; day: number }) {
  const words = dictionary(locale).schedule;
  const date = dayDate(edition, day);
  const [from, to] = [instantOf(edition, day, 0), instantOf(edition, day, 1440)];
  if (date === null || from === null || to === null)
    return (
      <>
        <span aria-hidden="true">{words.dayWord}</span>
        <b aria-hidden="true">{number(locale, day)}</b>
        <span className="sr-only">{ordinalDay(locale, day)}</span>
      </>
    );
  const ofMonth = locale === 'fa' ? toJalali(date).day : Number(date.slice(8));
  return (
    <>
      <TodayName
        from={from.getTime()}
        to={to.getTime()}
        short={weekdayName(locale, date, 'short')}
        long={weekdayName(locale, date, 'long')}
        today={words.today}
      />{' '}
      <b>{number(locale, ofMonth)}</b>
    </>
  );
}
