import './now.css';
import { Link } from '@/components/ui/link';
import { SessionPlace } from '@/components/session/session-place';
import { localAttributes } from '@/components/site/local';
import { Icon } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import { time } from '@/lib/calendar/format';
import { dayName } from '@/lib/edition/day-name';
import { instantOf, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { siteSessions } from '@/lib/session/cached';
import type { SessionItem } from '@/lib/session/item';
import { NowNextList, type TimedLine } from './now-next-list';

type Props = {
  edition: Edition;
  locale: Locale;
  /** Of the fair, for which the page is made. */ day: number | null;
};

/** Today's programme by the clock; before the week the first day's. Nothing when the week is over. */
export async function NowNext({ edition, locale, day }: Props) {
  const words = dictionary(locale).home;
  const shown = Math.max(day ?? 1, 1);
  const sessions = (await siteSessions(locale, shown)).filter(({ cancelled }) => !cancelled);
  if (shown > edition.daysCount || sessions.length === 0) return null;
  const isToday = day === shown;
  return (
    <section>
      <div className="section-head">
        <h2>{isToday ? words.nowNext : words.firstDay(dayName(locale, edition, shown))}</h2>
        <Link href={paths.schedule(locale, shown)} className="more">
          {isToday ? words.today : words.week}
          <Icon name="next" size="s" />
        </Link>
      </div>
      <NowNextList
        lines={sessions.map((session) => toLine(locale, edition, session))}
        now={<Tag tone="live">{words.now}</Tag>}
        over={
          <p className="text-muted">
            {words.noMore} <Link href={paths.schedule(locale)}>{words.week}</Link>
          </p>
        }
      />
    </section>
  );
}

function toLine(locale: Locale, edition: Edition, session: SessionItem): TimedLine {
  const words = dictionary(locale).home;
  const { code, day, start, end, title, place } = session;
  const [from, to] = [start, end].map((minute) => instantOf(edition, day, minute));
  return {
    code,
    // Without an opening date nothing has begun and nothing is over.
    from: from?.getTime() ?? Infinity,
    to: to?.getTime() ?? Infinity,
    time: <time dateTime={from?.toISOString() ?? time('en', start)}>{time(locale, start)}</time>,
    what: (
      <>
        <h3 className="text-fs-3" {...localAttributes(title, locale)}>
          <Link href={paths.session(locale, code)}>{title.text}</Link>
        </h3>
        <p>
          {place && (
            <>
              <SessionPlace place={place} locale={locale} />
              {words.comma}
            </>
          )}
          {words.until(time(locale, end))}
        </p>
      </>
    ),
  };
}
