import type { Metadata } from 'next';
import { paths } from '@/lib/paths';
import { pageMetadata } from '@/lib/page-metadata';
import { cacheTag } from 'next/cache';
import { CalendarLinks } from '@/components/session/calendar-links';
import { DayTabs } from '@/components/session/day-tabs';
import { EmptyWeek } from '@/components/session/empty-programme';
import { KindFilter } from '@/components/session/kind-filter';
import { Week } from '@/components/session/week';
import { tehranDay, tehranDayEnd } from '@/lib/calendar/tehran';
import { now } from '@/lib/clock';
import { siteEdition } from '@/lib/edition/cached';
import { dayOf } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { siteSessions } from '@/lib/session/cached';
import { tags } from '@/lib/tags';

type Props = { params: Promise<{ locale: string }> };

/** The edition and which of its days it is in Tehran: the page is made for one day. */
async function editionToday() {
  'use cache';
  const date = tehranDay(now());
  cacheTag(tags.until(tehranDayEnd(date)));
  const edition = await siteEdition();
  return { edition, today: edition && dayOf(edition, date) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return pageMetadata({
    locale,
    at: (other) => paths.schedule(other),
    title: dictionary(locale).schedule.title,
  });
}

export default async function SchedulePage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const [{ edition, today }, sessions] = await Promise.all([editionToday(), siteSessions(locale)]);
  return (
    <main id="main" className="wrap pt-6">
      <h1 className="mb-3">{dictionary(locale).schedule.title}</h1>
      {edition && <DayTabs locale={locale} edition={edition} />}
      {edition && sessions.length > 0 ? (
        <>
          <KindFilter locale={locale} sessions={sessions} />
          <Week locale={locale} edition={edition} sessions={sessions} today={today} />
          <CalendarLinks locale={locale} edition={edition} />
        </>
      ) : (
        <EmptyWeek locale={locale} />
      )}
    </main>
  );
}
