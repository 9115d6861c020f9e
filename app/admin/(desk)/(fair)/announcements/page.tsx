import type { Metadata } from 'next';
import { AnnouncementList } from '@/components/admin/lists/announcement-list';
import { adminQuery, type SearchParams } from '@/components/admin/list-query';
import { signedIn } from '@/lib/auth/signed-in';
import { VISITOR } from '@/lib/auth/actor';
import { currentEdition } from '@/lib/edition/queries';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { listForAdmin } from '@/lib/announcement/admin-queries';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: dictionary(await adminLocale()).admin.nav.announcements };
}

export default async function AnnouncementsPage({ searchParams }: Props) {
  const query = adminQuery(await searchParams);
  const [actor, locale] = await Promise.all([signedIn('/admin/announcements'), adminLocale()]);
  const rows = await listForAdmin(actor, query);
  const edition = await currentEdition(VISITOR);
  return <AnnouncementList locale={locale} query={query} rows={rows} edition={edition} />;
}
