import { Link } from '@/components/ui/link';
import { localAttributes } from '@/components/site/local';
import { Tag } from '@/components/ui/tag';
import { timeRange } from '@/lib/calendar/format';
import { dayName } from '@/lib/edition/day-name';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { siteSessions } from '@/lib/session/cached';

/** What takes place at the booth during the week; nothing where nothing does. */
export async function BoothProgramme({
  number,
  edition,
  locale,
}: {
  number: number;
  edition: Edition;
  locale: Locale;
}) {
  const words = dictionary(locale);
  const sessions = (await siteSessions(locale)).filter(
    ({ place }) => place?.kind === 'booth' && place.number === number,
  );
  if (sessions.length === 0) return null;
  return (
    <section className="section">
      <h2 className="mb-3">{words.booths.programme}</h2>
      <ul className="lines">
        {sessions.map(({ code, day, start, end, title, cancelled }) => (
          <li key={code}>
            {cancelled && (
              <Tag tone="bad" icon="ban">
                {words.schedule.cancelled}
              </Tag>
            )}
            <h3 className="text-fs-3" {...localAttributes(title, locale)}>
              <Link href={paths.session(locale, code)}>{title.text}</Link>
            </h3>
            <p className="text-fs-2 text-muted">
              {dayName(locale, edition, day)}
              {words.booths.comma}
              {timeRange(locale, start, end)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
