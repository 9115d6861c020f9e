import { Link } from '@/components/ui/link';
import { Local } from '@/components/site/local';
import { Icon } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import { time } from '@/lib/calendar/format';
import { instantOf, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { SessionItem } from '@/lib/session/item';
import { number } from '@/lib/text/format';
import { SessionPhase } from './session-phase';
import { SessionPlace } from './session-place';

type Props = {
  locale: Locale;
  edition: Edition;
  session: SessionItem;
  /** Minute at which the next session of the day begins; its own end for the last. */
  next: number;
  heading?: 'h2' | 'h3';
};

/** One line of the programme: time, what, where; its title leads to its page. */
export function SessionRow({ locale, edition, session, next, heading: Heading = 'h3' }: Props) {
  const words = dictionary(locale).schedule;
  const { code, kind, title, place, cancelled } = session;
  return (
    <li className={cancelled ? 'session session-off' : 'session'} data-kind={kind}>
      <SessionTime locale={locale} edition={edition} session={session} />
      <div>
        <p className="session-meta">
          {cancelled && (
            <Tag tone="bad" icon="ban">
              {words.cancelled}
            </Tag>
          )}
          <span>{words.kinds[kind]}</span>
          <SessionPhase locale={locale} edition={edition} session={session} next={next} />
        </p>
        <Heading>
          <Link href={paths.session(locale, code)}>
            <Local of={title} locale={locale} />
          </Link>
        </Heading>
        {place && (
          <p className="session-place">
            <SessionPlace place={place} locale={locale} />
          </p>
        )}
      </div>
      <Notes locale={locale} session={session} />
    </li>
  );
}

/** How many have room, and where it goes when it rains; below, or in a column of its own where there is room. */
function Notes({ locale, session }: Pick<Props, 'locale' | 'session'>) {
  const words = dictionary(locale).schedule;
  const { capacity, rainPlace } = session;
  if (capacity === null && !rainPlace) return null;
  return (
    <div className="session-notes">
      {capacity !== null && (
        <p className="session-note">
          <Icon name="users" size="s" />
          {words.capacityShort(capacity, number(locale, capacity))}
        </p>
      )}
      {rainPlace && (
        <p className="session-note">
          <Icon name="cloud-rain" size="s" />
          <span>
            {words.ifRain} <SessionPlace place={rainPlace} locale={locale} />
          </span>
        </p>
      )}
    </div>
  );
}

type Timed = Pick<Props, 'locale' | 'edition' | 'session'>;

function SessionTime({ locale, edition, session: { day, start, end } }: Timed) {
  const { until } = dictionary(locale).schedule;
  return (
    <p className="session-time">
      <time dateTime={instantOf(edition, day, start)?.toISOString() ?? time('en', start)}>
        {time(locale, start)}
      </time>{' '}
      <small>{until(time(locale, end))}</small>
    </p>
  );
}
