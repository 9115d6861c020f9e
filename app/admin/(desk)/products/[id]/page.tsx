import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { AdminMissing } from '@/components/admin/missing';
import { productSections } from '@/components/admin/specs/product';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';
import * as actions from '@/lib/product/actions';
import { forEdit, productChoices } from '@/lib/product/admin-queries';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = () =>
  pageTitle(({ admin }) => `${admin.list.edit}: ${admin.nav.products}`);

export default async function ProductPage({ params }: Props) {
  const { id } = await params;
  const [actor, locale] = await Promise.all([signedIn(`/admin/products/${id}`), adminLocale()]);
  const one = await forEdit(actor, id);
  if (!one) return <AdminMissing />;
  const choices = await productChoices(actor, locale);

  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="products"
      sectionTitle={admin.nav.products}
      title={one.values.nameFa ?? ''}
      sections={productSections(fields, choices.producers)}
      existing={one}
      save={actions.saveProduct}
      verbs={{
        publish: actions.publishProduct,
        unpublish: actions.unpublishProduct,
        remove: actions.removeProduct,
        restore: actions.restoreProduct,
      }}
      view={paths.product(locale, one.values.slug ?? '')}
    />
  );
}
