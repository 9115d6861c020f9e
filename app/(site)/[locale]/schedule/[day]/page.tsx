import type { Metadata } from 'next';
import { pageMetadata } from '@/lib/page-metadata';
import { permanentRedirect } from 'next/navigation';
import { CalendarLinks } from '@/components/session/calendar-links';
import { DayTabs } from '@/components/session/day-tabs';
import { DayTurn } from '@/components/session/day-turn';
import { EmptyDay } from '@/components/session/empty-programme';
import { SessionList } from '@/components/session/session-list';
import { Missing, missingMetadata } from '@/components/site/missing';
import { siteEdition } from '@/lib/edition/cached';
import { dayName, fullDayName, hoursOf } from '@/lib/edition/day-name';
import { dayDate, fairDays, windowsOf, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf, type Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { orPlaceholder } from '@/lib/placeholder';
import { fairDay } from '@/lib/session/address';
import { siteSessions } from '@/lib/session/cached';
import { ordinalDay } from '@/lib/text/format';

type Props = { params: Promise<{ locale: string; day: string }> };

export async function generateStaticParams() {
  const edition = await siteEdition();
  return orPlaceholder(edition ? fairDays(edition).map(String) : []).map((day) => ({ day }));
}

async function find(params: Props['params']) {
  const given = await params;
  const locale = localeOf(given.locale);
  const [address, edition] = [fairDay(given.day), await siteEdition()];
  if (!address || !edition || address.day > edition.daysCount)
    return { locale, status: 404 as const };
  if (!address.exact) permanentRedirect(paths.schedule(locale, address.day));
  return { locale, edition, day: address.day };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found.edition) return missingMetadata(found);
  const { locale, edition, day } = found;
  const title = dictionary(locale).schedule.dayTitle(dayName(locale, edition, day));
  return pageMetadata({ locale, at: (other) => paths.schedule(other, day), title });
}

export default async function DayPage({ params }: Props) {
  const found = await find(params);
  if (!found.edition) return <Missing {...found} />;
  const { locale, edition, day } = found;
  const sessions = await siteSessions(locale, day);
  const words = dictionary(locale).schedule;
  return (
    <main id="main" className="wrap pt-6">
      <h1 className="mb-3">{words.dayTitle(fullDayName(locale, edition, day))}</h1>
      <DayTabs locale={locale} edition={edition} current={day} />
      <DayFacts locale={locale} edition={edition} day={day} />
      {sessions.length > 0 ? (
        <SessionList locale={locale} edition={edition} sessions={sessions} heading="h2" />
      ) : (
        <EmptyDay locale={locale} isOpen={windowsOf(edition, day).length > 0} />
      )}
      {sessions.length > 0 && <CalendarLinks locale={locale} edition={edition} day={day} />}
      <DayTurn locale={locale} edition={edition} day={day} />
    </main>
  );
}

/** Which day of the fair it is, and when the square is open. */
function DayFacts({ locale, edition, day }: { locale: Locale; edition: Edition; day: number }) {
  const words = dictionary(locale).schedule;
  const hours = hoursOf(locale, edition, day, words.and);
  const dated = dayDate(edition, day) !== null;
  // Without hours on any day they are only not known yet.
  const known = fairDays(edition).some((other) => windowsOf(edition, other).length > 0);
  return (
    <p className="my-4 text-fs-2 text-muted">
      {dated && `${ordinalDay(locale, day)}. `}
      {hours ? words.open(hours) : known && words.closed}
    </p>
  );
}
