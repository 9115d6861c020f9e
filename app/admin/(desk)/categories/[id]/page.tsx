import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { AdminMissing } from '@/components/admin/missing';
import { categorySections } from '@/components/admin/specs/category';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import * as actions from '@/lib/category/actions';
import { forEdit } from '@/lib/category/admin-queries';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = () =>
  pageTitle(({ admin }) => `${admin.list.edit}: ${admin.nav.categories}`);

export default async function CategoryPage({ params }: Props) {
  const { id } = await params;
  const [actor, locale] = await Promise.all([signedIn(`/admin/categories/${id}`), adminLocale()]);
  const one = await forEdit(actor, id);
  if (!one) return <AdminMissing />;

  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="categories"
      sectionTitle={admin.nav.categories}
      title={one.values.nameFa ?? ''}
      sections={categorySections(fields)}
      existing={one}
      save={actions.saveCategory}
      verbs={{
        publish: actions.publishCategory,
        unpublish: actions.unpublishCategory,
        remove: actions.removeCategory,
        restore: actions.restoreCategory,
      }}
    />
  );
}
