import { Plaque } from '@/components/ui/plaque';
import { timeRange } from '@/lib/calendar/format';
import { fullDayName } from '@/lib/edition/day-name';
import { dayDate, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { SessionDetail } from '@/lib/session/item';
import { number, ordinalDay, wholeYear } from '@/lib/text/format';
import { SessionPlace } from './session-place';

type Props = { locale: Locale; edition: Edition; session: SessionDetail };

/** When, where, for how many. */
export function SessionFacts({ locale, edition, session }: Props) {
  const words = dictionary(locale).schedule;
  const { day, start, end, place, rainPlace, capacity, cloth } = session;
  const { terms } = words;
  return (
    <dl className="spec">
      <dt>{terms.time}</dt>
      <dd>
        <b className="session-hours">{timeRange(locale, start, end)}</b>
        {fullDayName(locale, edition, day)}
        {dayDate(edition, day) !== null && (
          <span className="text-muted">{words.comma + ordinalDay(locale, day)}</span>
        )}
      </dd>
      {place && (
        <>
          <dt>{terms.place}</dt>
          <dd className="flex items-center gap-3">
            {place.kind === 'booth' && place.shown && cloth && (
              <Plaque
                number={place.number}
                token={cloth}
                text={wholeYear(locale, place.number)}
                size="s"
              />
            )}
            <span>
              <SessionPlace place={place} locale={locale} />
            </span>
          </dd>
        </>
      )}
      {rainPlace && (
        <>
          <dt>{terms.rain}</dt>
          <dd>
            <SessionPlace place={rainPlace} locale={locale} />
          </dd>
        </>
      )}
      <dt>{terms.capacity}</dt>
      <dd>
        {capacity === null ? words.noLimit : words.capacity(capacity, number(locale, capacity))}
      </dd>
    </dl>
  );
}
