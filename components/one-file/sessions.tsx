import { SessionPlace } from '@/components/session/session-place';
import { Local, localAttributes } from '@/components/site/local';
import { Tag } from '@/components/ui/tag';
import { timeRange } from '@/lib/calendar/format';
import { dayName } from '@/lib/edition/day-name';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { SnapshotSession } from '@/lib/snapshot/item';
import { number } from '@/lib/text/format';
import { ids } from './ids';
import { Save } from './save';

type Props = { locale: Locale; edition: Edition; sessions: readonly SnapshotSession[] };

/** Sessions in their order; brief ones name their day and lead to their line in the programme. */
export function Sessions({ sessions, isBrief = false, ...more }: Props & { isBrief?: boolean }) {
  return (
    <ul className="mb-4 lines">
      {sessions.map((session) =>
        isBrief ? (
          <Brief key={session.id} session={session} {...more} />
        ) : (
          <Whole key={session.id} session={session} {...more} />
        ),
      )}
    </ul>
  );
}

type One = Omit<Props, 'sessions'> & { session: SnapshotSession };

function Brief({ locale, edition, session: { id, day, start, end, title, cancelled } }: One) {
  const words = dictionary(locale).schedule;
  return (
    <li>
      {dayName(locale, edition, day)}
      {words.comma}
      {timeRange(locale, start, end)}:{' '}
      <a href={`#${ids.session(locale, id)}`}>
        <Local of={title} locale={locale} />
      </a>
      {cancelled && ` (${words.cancelled})`}
    </li>
  );
}

function Whole({ locale, session }: One) {
  const { id, start, end, title, kind, place, rainPlace, capacity, cancelled, description } =
    session;
  const words = dictionary(locale).schedule;
  return (
    <li id={ids.session(locale, id)} className="file-line" data-find="session" data-key={`s${id}`}>
      <div>
        <p className="text-fs-2">
          {cancelled && (
            <Tag tone="bad" icon="ban">
              {words.cancelled}
            </Tag>
          )}{' '}
          <b>{timeRange(locale, start, end)}</b>
          {words.comma}
          <span data-label="">{words.kinds[kind] ?? kind}</span>
        </p>
        <h4 data-name="">
          <Local of={title} locale={locale} />
        </h4>
        {place && (
          <p data-label="">
            <SessionPlace place={place} locale={locale} />
          </p>
        )}
        {description.text && (
          <p className="whitespace-pre-line" {...localAttributes(description, locale)}>
            {description.text}
          </p>
        )}
        {capacity !== null && (
          <p className="text-fs-2 text-muted">
            {words.capacityShort(capacity, number(locale, capacity))}
          </p>
        )}
        {rainPlace && (
          <p className="text-fs-2">
            {words.ifRain} <SessionPlace place={rainPlace} locale={locale} />
          </p>
        )}
      </div>
      <Save kind="s" id={id} />
    </li>
  );
}
