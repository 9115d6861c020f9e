import type { Metadata } from 'next';
import { CategoryList } from '@/components/admin/lists/category-list';
import { adminQuery, type SearchParams } from '@/components/admin/list-query';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { listForAdmin } from '@/lib/category/admin-queries';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: dictionary(await adminLocale()).admin.nav.categories };
}

export default async function CategoriesPage({ searchParams }: Props) {
  const query = adminQuery(await searchParams);
  const [actor, locale] = await Promise.all([signedIn('/admin/categories'), adminLocale()]);
  const rows = await listForAdmin(actor, query);

  return <CategoryList locale={locale} query={query} rows={rows} />;
}
