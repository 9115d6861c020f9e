import type { Metadata } from 'next';
import { BoothList } from '@/components/admin/lists/booth-list';
import { adminQuery, type SearchParams } from '@/components/admin/list-query';
import { signedIn } from '@/lib/auth/signed-in';
import { listForAdmin } from '@/lib/booth/admin-queries';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: dictionary(await adminLocale()).admin.nav.booths };
}

export default async function BoothsPage({ searchParams }: Props) {
  const query = adminQuery(await searchParams);
  const [actor, locale] = await Promise.all([signedIn('/admin/booths'), adminLocale()]);
  return <BoothList locale={locale} query={query} rows={await listForAdmin(actor, query)} />;
}
