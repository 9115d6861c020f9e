import { dayName, hoursOf } from '@/lib/edition/day-name';
import { fairDays, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { FilePart } from '@/lib/one-file/data';
import { byDay } from '@/lib/session/item';
import { ids } from './ids';
import { Sessions } from './sessions';
import { View } from './view';

/** The programme, day by day. */
export function ProgrammeView({
  part: { locale, snapshot },
  edition,
}: {
  part: FilePart;
  edition: Edition;
}) {
  const { oneFile, schedule } = dictionary(locale);
  const days = fairDays(edition);
  return (
    <View id={ids.programme(locale)} title={oneFile.programme}>
      <nav aria-label={schedule.days} className="file-links mb-4">
        {days.map((day) => (
          <a key={day} className="chip" href={`#${ids.day(locale, day)}`}>
            {dayName(locale, edition, day)}
          </a>
        ))}
      </nav>
      {byDay(days, snapshot.sessions).map(({ day, sessions }) => {
        const hours = hoursOf(locale, edition, day, schedule.and);
        return (
          <section key={day} aria-labelledby={ids.day(locale, day)}>
            <h3 id={ids.day(locale, day)}>{dayName(locale, edition, day)}</h3>
            <p className="text-muted">{hours ? schedule.open(hours) : schedule.closed}</p>
            {sessions.length > 0 ? (
              <Sessions locale={locale} edition={edition} sessions={sessions} />
            ) : (
              <p className="mb-4">{schedule.emptyDay.title}</p>
            )}
          </section>
        );
      })}
    </View>
  );
}
