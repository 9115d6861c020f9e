import { instantOf, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { SessionItem } from '@/lib/session/item';
import { PhaseMark } from './phase-mark';

type Props = {
  locale: Locale;
  edition: Pick<Edition, 'startDate'>;
  session: SessionItem;
  /** Minute at which the next session of the day begins; the line «اکنون» stands until then. */
  next: number;
};

/** Hands a session's instants to the mark in the browser; nothing without an opening date. */
export function SessionPhase({ locale, edition, session, next }: Props) {
  const { past, now, soon, nowLine } = dictionary(locale).schedule;
  const [from, to, following] = [session.start, session.end, next].map((minute) =>
    instantOf(edition, session.day, minute)?.getTime(),
  );
  if (from === undefined || to === undefined || following === undefined) return null;
  return (
    <PhaseMark
      locale={locale}
      from={from}
      to={to}
      next={following}
      cancelled={session.cancelled}
      words={{ past, now, soon, nowLine }}
    />
  );
}
