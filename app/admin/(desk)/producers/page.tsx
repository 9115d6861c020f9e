import type { Metadata } from 'next';
import { ProducerList } from '@/components/admin/lists/producer-list';
import { adminQuery, type SearchParams } from '@/components/admin/list-query';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { listForAdmin } from '@/lib/producer/admin-queries';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: dictionary(await adminLocale()).admin.nav.producers };
}

export default async function ProducersPage({ searchParams }: Props) {
  const query = adminQuery(await searchParams);
  const [actor, locale] = await Promise.all([signedIn('/admin/producers'), adminLocale()]);
  const rows = await listForAdmin(actor, query);

  return <ProducerList locale={locale} query={query} rows={rows} />;
}
