import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { categorySections } from '@/components/admin/specs/category';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { createCategory } from '@/lib/category/actions';

export const generateMetadata = () => pageTitle(({ fields }) => fields.category.new);

export default async function NewCategoryPage() {
  const [, locale] = await Promise.all([signedIn('/admin/categories/new'), adminLocale()]);

  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="categories"
      sectionTitle={admin.nav.categories}
      title={fields.category.new}
      sections={categorySections(fields)}

      save={createCategory}
    />
  );
}
