import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { ReactNode } from 'react';
import { SessionPlace } from '@/components/session/session-place';
import { Local } from '@/components/site/local';
import { Tag } from '@/components/ui/tag';
import type { AnnouncementItem } from '@/lib/announcement/item';
import { timeRange } from '@/lib/calendar/format';
import { dayName } from '@/lib/edition/day-name';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale, LocalText } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { ProducerCard } from '@/lib/producer/item';
import type { SessionItem } from '@/lib/session/item';
import { LocalMarked } from './marked';

type Shared = { locale: Locale; find: readonly string[] };
type LineProps = Shared & { href: Route; title: LocalText; children?: ReactNode };

function Line({ href, title, children, ...shared }: LineProps) {
  return (
    <li>
      <h3 className="text-fs-3">
        <Link href={href}>
          <LocalMarked of={title} {...shared} />
        </Link>
      </h3>
      {children}
    </li>
  );
}

/** Sessions with their day, time and place. */
export function FoundSessions({
  sessions,
  edition,
  ...shared
}: Shared & { sessions: readonly SessionItem[]; edition: Edition | null }) {
  const { locale } = shared;
  const words = dictionary(locale).schedule;
  return (
    <ul className="lines">
      {sessions.map(({ code, title, day, start, end, place, cancelled }) => (
        <Line key={code} href={paths.session(locale, code)} title={title} {...shared}>
          {cancelled && (
            <Tag tone="bad" icon="ban">
              {words.cancelled}
            </Tag>
          )}
          <p className="text-fs-2 text-muted">
            {edition && dayName(locale, edition, day) + words.comma}
            {timeRange(locale, start, end)}
          </p>
          {place && (
            <p className="text-fs-2 text-muted">
              <SessionPlace place={place} locale={locale} />
            </p>
          )}
        </Line>
      ))}
    </ul>
  );
}

/** Producers with their trade. */
export function FoundProducers({
  producers,
  ...shared
}: Shared & { producers: readonly ProducerCard[] }) {
  const { locale } = shared;
  return (
    <ul className="lines">
      {producers.map(({ slug, name, category }) => (
        <Line key={slug} href={paths.producer(locale, slug)} title={name} {...shared}>
          {category && (
            <p className="text-fs-2 text-muted">
              <Local of={category.name} locale={locale} />
            </p>
          )}
        </Line>
      ))}
    </ul>
  );
}

/** Announcements, each leading to its place in their page. */
export function FoundNews({
  announcements,
  ...shared
}: Shared & { announcements: readonly AnnouncementItem[] }) {
  return (
    <ul className="lines">
      {announcements.map(({ code, title, body }) => (
        <Line key={code} href={paths.announcement(shared.locale, code)} title={title} {...shared}>
          <p className="text-fs-2 text-muted">
            <LocalMarked of={body} {...shared} />
          </p>
        </Line>
      ))}
    </ul>
  );
}
