import './session.css';
import type { Edition } from '@/lib/edition/rules';
import type { Locale } from '@/lib/i18n/locale';
import type { SessionItem } from '@/lib/session/item';
import { SessionRow } from './session-row';

type Props = {
  locale: Locale;
  edition: Edition;
  /** Those of one day, by start. */
  sessions: readonly SessionItem[];
  heading?: 'h2' | 'h3';
};

/** The programme of one day. */
export function SessionList({ locale, edition, sessions, heading }: Props) {
  const end = Math.max(...sessions.map((session) => session.end));
  return (
    <ol className="sessions">
      {sessions.map((session, index) => (
        <SessionRow
          key={session.code}
          locale={locale}
          edition={edition}
          session={session}
          next={sessions[index + 1]?.start ?? end}
          heading={heading}
        />
      ))}
    </ol>
  );
}
