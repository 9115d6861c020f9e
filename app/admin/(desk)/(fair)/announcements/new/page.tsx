import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { announcementSections } from '@/components/admin/specs/announcement';
import { signedIn } from '@/lib/auth/signed-in';
import { VISITOR } from '@/lib/auth/actor';
import { currentEdition } from '@/lib/edition/queries';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { createAnnouncement } from '@/lib/announcement/actions';

export const generateMetadata = () => pageTitle(({ fields }) => fields.announcement.new);

export default async function NewAnnouncementPage() {
  const [, locale] = await Promise.all([signedIn('/admin/announcements/new'), adminLocale()]);

  const edition = await currentEdition(VISITOR);
  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="announcements"
      sectionTitle={admin.nav.announcements}
      title={fields.announcement.new}
      sections={announcementSections(fields, edition?.startDate != null)}
      initial={{ level: 'info' }}
      save={createAnnouncement}
    />
  );
}
