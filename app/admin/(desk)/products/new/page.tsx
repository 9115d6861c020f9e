import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { productSections } from '@/components/admin/specs/product';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { createProduct } from '@/lib/product/actions';
import { productChoices } from '@/lib/product/admin-queries';

export const generateMetadata = () => pageTitle(({ fields }) => fields.product.new);

export default async function NewProductPage() {
  const [actor, locale] = await Promise.all([signedIn('/admin/products/new'), adminLocale()]);
  const choices = await productChoices(actor, locale);

  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="products"
      sectionTitle={admin.nav.products}
      title={fields.product.new}
      sections={productSections(fields, choices.producers)}
      initial={{ available: 'on' }}
      save={createProduct}
    />
  );
}
