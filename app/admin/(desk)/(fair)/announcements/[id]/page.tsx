import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { AdminMissing } from '@/components/admin/missing';
import { announcementSections } from '@/components/admin/specs/announcement';
import { signedIn } from '@/lib/auth/signed-in';
import { VISITOR } from '@/lib/auth/actor';
import { currentEdition } from '@/lib/edition/queries';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';
import * as actions from '@/lib/announcement/actions';
import { forEdit } from '@/lib/announcement/admin-queries';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = () =>
  pageTitle(({ admin }) => `${admin.list.edit}: ${admin.nav.announcements}`);

export default async function AnnouncementPage({ params }: Props) {
  const { id } = await params;
  const [actor, locale] = await Promise.all([
    signedIn(`/admin/announcements/${id}`),
    adminLocale(),
  ]);
  const one = await forEdit(actor, id);
  if (!one) return <AdminMissing />;

  const edition = await currentEdition(VISITOR);
  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="announcements"
      sectionTitle={admin.nav.announcements}
      title={one.values.titleFa ?? ''}
      sections={announcementSections(fields, edition?.startDate != null)}
      existing={one}
      save={actions.saveAnnouncement}
      verbs={{
        publish: actions.publishAnnouncement,
        unpublish: actions.unpublishAnnouncement,
        remove: actions.removeAnnouncement,
        restore: actions.restoreAnnouncement,
      }}
      view={paths.announcements(locale)}
    />
  );
}
