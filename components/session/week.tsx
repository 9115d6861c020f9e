import './programme.css';
import { Link } from '@/components/ui/link';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { dayDate, fairDays, type Edition } from '@/lib/edition/rules';
import { dayName } from '@/lib/edition/day-name';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { byDay, type SessionItem } from '@/lib/session/item';
import { number, ordinalDay } from '@/lib/text/format';
import { SessionList } from './session-list';

type Props = {
  locale: Locale;
  edition: Edition;
  sessions: readonly SessionItem[];
  /** The fair day this page is made for; null without an opening date. */
  today: number | null;
};

/** The whole programme. Days that are over are folded while the fair runs; after it, it is a record again. */
export function Week({ locale, edition, sessions, today }: Props) {
  const days = byDay(fairDays(edition), sessions).filter((day) => day.sessions.length > 0);
  const running = today !== null && today <= edition.daysCount;
  const shown = days.map(({ day, sessions: ofDay }) => {
    const list = <SessionList locale={locale} edition={edition} sessions={ofDay} />;
    const folded = running && day < today;
    const head = { locale, edition, day, count: ofDay.length, folded };
    return (
      <Day key={day} id={`day-${day}`} head={<DayHead {...head} />} folded={folded}>
        {list}
      </Day>
    );
  });
  return <div className="programme">{shown}</div>;
}

type DayProps = { id: string; head: ReactNode; folded: boolean; children: ReactNode };

function Day({ id, head, folded, children }: DayProps) {
  if (!folded)
    return (
      <section id={id} className="programme-day">
        <div className="programme-head">{head}</div>
        {children}
      </section>
    );
  return (
    <details id={id} className="programme-day">
      <summary className="programme-head">
        {head}
        <Icon name="chevron-down" />
      </summary>
      {children}
    </details>
  );
}

type HeadProps = { locale: Locale; edition: Edition; day: number; count: number; folded: boolean };

/** The name of the day leads to its page; in a folded one it unfolds, like the rest of the line. */
function DayHead({ locale, edition, day, count, folded }: HeadProps) {
  const words = dictionary(locale).schedule;
  const counted = words.count(count, number(locale, count));
  const name = dayName(locale, edition, day);
  const dated = dayDate(edition, day) !== null;
  return (
    <>
      <h2>{folded ? name : <Link href={paths.schedule(locale, day)}>{name}</Link>}</h2>
      <p>{dated ? `${ordinalDay(locale, day)}${words.comma}${counted}` : counted}</p>
    </>
  );
}
