import type { Metadata } from 'next';
import { AnnouncementList } from '@/components/announcement/announcement-list';
import { FileLink } from '@/components/site/file-link';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { siteAnnouncements } from '@/lib/announcement/cached';
import { siteEdition } from '@/lib/edition/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { title, lead } = dictionary(locale).pages.announcements;
  return pageMetadata({ locale, at: paths.announcements, title, description: lead });
}

export default async function AnnouncementsPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const [edition, announcements] = await Promise.all([siteEdition(), siteAnnouncements(locale)]);
  const { title, lead, empty } = dictionary(locale).pages.announcements;
  return (
    <main id="main" className="wrap pt-6">
      <h1>{title}</h1>
      <p className="mb-6 text-muted">{lead}</p>
      {edition && announcements.length > 0 ? (
        <AnnouncementList locale={locale} edition={edition} announcements={announcements} />
      ) : (
        <Empty
          title={empty.title}
          text={empty.text}
          action={
            <LinkButton icon="calendar-days" href={paths.schedule(locale)}>
              {empty.schedule}
            </LinkButton>
          }
        />
      )}
      <p className="mt-6">
        <FileLink
          format="atom"
          icon="rss"
          href={paths.announcementsFeed(locale)}
          inHead={false}
          label={dictionary(locale).open.links.announcements}
        />
      </p>
    </main>
  );
}
