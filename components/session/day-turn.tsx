import './day-turn.css';
import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Icon } from '@/components/ui/icon';
import { dayName } from '@/lib/edition/day-name';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

type Props = { locale: Locale; edition: Edition; day: number };

/** From one day to the days beside it, and to the whole week. */
export function DayTurn({ locale, edition, day }: Props) {
  const words = dictionary(locale).schedule;
  const to = (other: number) => paths.schedule(locale, other);
  const name = (other: number) => dayName(locale, edition, other);
  return (
    <nav className="turn" aria-label={words.otherDay}>
      {day > 1 && <Turn href={to(day - 1)} label={words.previousDay} name={name(day - 1)} back />}
      <Link className="more" href={paths.schedule(locale)}>
        <Icon name="calendar-days" />
        {words.wholeWeek}
      </Link>
      {day < edition.daysCount && (
        <Turn href={to(day + 1)} label={words.nextDay} name={name(day + 1)} />
      )}
    </nav>
  );
}

function Turn(props: { href: Route; label: string; name: string; back?: boolean }) {
  return (
    <Link href={props.href} rel={props.back ? 'prev' : 'next'}>
      {props.back && <Icon name="previous" />}
      <span>
        <small>{props.label}</small>
        {props.name}
      </span>
      {!props.back && <Icon name="next" />}
    </Link>
  );
}
