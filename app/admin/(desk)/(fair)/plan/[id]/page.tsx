import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { AdminMissing } from '@/components/admin/missing';
import { landmarkSections } from '@/components/admin/specs/landmark';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';
import * as actions from '@/lib/plan/actions';
import { forEdit } from '@/lib/plan/admin-queries';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = () =>
  pageTitle(({ admin }) => `${admin.list.edit}: ${admin.nav.plan}`);

export default async function LandmarkPage({ params }: Props) {
  const { id } = await params;
  const [actor, locale] = await Promise.all([signedIn(`/admin/plan/${id}`), adminLocale()]);
  const one = await forEdit(actor, id);
  if (!one) return <AdminMissing />;

  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="plan"
      sectionTitle={admin.nav.plan}
      title={one.values.nameFa ?? ''}
      sections={landmarkSections(fields)}
      existing={one}
      save={actions.saveLandmark}
      verbs={{
        publish: actions.publishLandmark,
        unpublish: actions.unpublishLandmark,
        remove: actions.removeLandmark,
        restore: actions.restoreLandmark,
      }}
      view={paths.map(locale)}
    />
  );
}
