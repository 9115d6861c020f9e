import type { Metadata } from 'next';
import { LandmarkList } from '@/components/admin/lists/landmark-list';
import { adminQuery, type SearchParams } from '@/components/admin/list-query';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { listForAdmin } from '@/lib/plan/admin-queries';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: dictionary(await adminLocale()).admin.nav.plan };
}

export default async function LandmarksPage({ searchParams }: Props) {
  const query = adminQuery(await searchParams);
  const [actor, locale] = await Promise.all([signedIn('/admin/plan'), adminLocale()]);
  const rows = await listForAdmin(actor, query);

  return <LandmarkList locale={locale} query={query} rows={rows} />;
}
