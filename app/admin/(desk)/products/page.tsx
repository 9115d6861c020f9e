import type { Metadata } from 'next';
import { ProductList } from '@/components/admin/lists/product-list';
import { adminQuery, type SearchParams } from '@/components/admin/list-query';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { listForAdmin } from '@/lib/product/admin-queries';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: dictionary(await adminLocale()).admin.nav.products };
}

export default async function ProductsPage({ searchParams }: Props) {
  const query = adminQuery(await searchParams);
  const [actor, locale] = await Promise.all([signedIn('/admin/products'), adminLocale()]);
  const rows = await listForAdmin(actor, query);

  return <ProductList locale={locale} query={query} rows={rows} />;
}
