import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { dayOptions } from '@/components/admin/specs/day-options';
import { sessionSections } from '@/components/admin/specs/session';
import { signedIn } from '@/lib/auth/signed-in';
import { VISITOR } from '@/lib/auth/actor';
import { currentEdition } from '@/lib/edition/queries';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { createSession } from '@/lib/session/actions';
import { sessionChoices } from '@/lib/session/choices';

export const generateMetadata = () => pageTitle(({ fields }) => fields.session.new);

export default async function NewSessionPage() {
  const [actor, locale] = await Promise.all([signedIn('/admin/schedule/new'), adminLocale()]);
  const choices = await sessionChoices(actor, locale);
  const edition = await currentEdition(VISITOR);
  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="schedule"
      sectionTitle={admin.nav.schedule}
      title={fields.session.new}
      sections={sessionSections(fields, {
        days: dayOptions(locale, edition),
        places: choices.places,
      })}

      save={createSession}
    />
  );
}
