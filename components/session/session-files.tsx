import { Alternate } from '@/components/site/alternate';
import { JsonLd } from '@/components/site/json-ld';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Share } from '@/components/site/share';
import { SaveButton } from '@/components/visit/save-button';
import { dayName } from '@/lib/edition/day-name';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { factsFor } from '@/lib/open/facts';
import { breadcrumbs, sessionEvent } from '@/lib/open/structured';
import { paths } from '@/lib/paths';
import type { SessionDetail } from '@/lib/session/item';

type Props = { locale: Locale; edition: Edition; session: SessionDetail };

/** The session for one's own visit and, as soon as it has a date, calendar; and its facts for programs. */
export function SessionFiles({ locale, edition, session }: Props) {
  const { schedule, open } = dictionary(locale);
  const { code, day, title } = session;
  const facts = factsFor(locale);
  const event = sessionEvent(facts, edition, session);
  const file = paths.sessionCalendar(locale, code);
  return (
    <>
      <JsonLd
        of={breadcrumbs(
          facts,
          { name: schedule.title, path: paths.schedule(locale) },
          { name: dayName(locale, edition, day), path: paths.schedule(locale, day) },
          { name: title.text, path: paths.session(locale, code) },
        )}
      />
      {event && (
        <>
          <JsonLd of={event} />
          <Alternate format="ics" href={file} />
        </>
      )}
      <div className="flex flex-wrap gap-3 print:hidden">
        <SaveButton kind="s" id={session.id} name={title} locale={locale} />
        {event && (
          <a href={file} className={buttonClass('plain')}>
            <Icon name="calendar-plus" />
            {open.links.session}
          </a>
        )}
        <Share locale={locale} path={paths.session(locale, code)} title={title.text} />
      </div>
    </>
  );
}
