import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { landmarkSections } from '@/components/admin/specs/landmark';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { createLandmark } from '@/lib/plan/actions';

export const generateMetadata = () => pageTitle(({ fields }) => fields.landmark.new);

export default async function NewLandmarkPage() {
  const [, locale] = await Promise.all([signedIn('/admin/plan/new'), adminLocale()]);

  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="plan"
      sectionTitle={admin.nav.plan}
      title={fields.landmark.new}
      sections={landmarkSections(fields)}

      save={createLandmark}
    />
  );
}
