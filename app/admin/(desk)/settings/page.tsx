import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { NoEdition } from '@/components/admin/no-edition';
import { editionSections } from '@/components/admin/specs/edition';
import { signedIn } from '@/lib/auth/signed-in';
import { saveEdition } from '@/lib/edition/actions';
import { editionForEdit } from '@/lib/edition/admin-queries';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';

export const generateMetadata = () => pageTitle(({ admin }) => admin.nav.settings);

export default async function SettingsPage() {
  const [actor, locale] = await Promise.all([signedIn('/admin/settings'), adminLocale()]);
  const edition = await editionForEdit(actor);
  if (!edition) return <NoEdition />;
  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="settings"
      sectionTitle={admin.nav.settings}
      title={admin.nav.settings}
      sections={editionSections(locale, fields, edition.values)}
      existing={edition}
      save={saveEdition}
    />
  );
}
