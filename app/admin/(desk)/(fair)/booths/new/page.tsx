import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { boothSections } from '@/components/admin/specs/booth';
import { signedIn } from '@/lib/auth/signed-in';
import { createBooth } from '@/lib/booth/actions';
import { boothChoices } from '@/lib/booth/admin-queries';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';

export const generateMetadata = () => pageTitle(({ fields }) => fields.booth.new);

export default async function NewBoothPage() {
  const [actor, locale] = await Promise.all([signedIn('/admin/booths/new'), adminLocale()]);
  const { producers } = await boothChoices(actor, locale);
  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="booths"
      sectionTitle={admin.nav.booths}
      title={fields.booth.new}
      sections={boothSections(fields, producers)}
      save={createBooth}
    />
  );
}
