import type { Metadata } from 'next';
import { SessionList } from '@/components/admin/lists/session-list';
import { adminQuery, type SearchParams } from '@/components/admin/list-query';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { listForAdmin } from '@/lib/session/admin-queries';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: dictionary(await adminLocale()).admin.nav.schedule };
}

export default async function SessionsPage({ searchParams }: Props) {
  const query = adminQuery(await searchParams);
  const [actor, locale] = await Promise.all([signedIn('/admin/schedule'), adminLocale()]);
  const rows = await listForAdmin(actor, query);
  return <SessionList locale={locale} query={query} rows={rows} />;
}
