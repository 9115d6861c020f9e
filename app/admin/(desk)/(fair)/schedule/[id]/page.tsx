import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { AdminMissing } from '@/components/admin/missing';
import { dayOptions } from '@/components/admin/specs/day-options';
import { sessionSections } from '@/components/admin/specs/session';
import { signedIn } from '@/lib/auth/signed-in';
import { VISITOR } from '@/lib/auth/actor';
import { currentEdition } from '@/lib/edition/queries';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';
import * as actions from '@/lib/session/actions';
import { forEdit } from '@/lib/session/admin-queries';
import { sessionChoices } from '@/lib/session/choices';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = () =>
  pageTitle(({ admin }) => `${admin.list.edit}: ${admin.nav.schedule}`);

export default async function SessionPage({ params }: Props) {
  const { id } = await params;
  const [actor, locale] = await Promise.all([signedIn(`/admin/schedule/${id}`), adminLocale()]);
  const one = await forEdit(actor, id);
  if (!one) return <AdminMissing />;
  const choices = await sessionChoices(actor, locale);
  const edition = await currentEdition(VISITOR);
  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="schedule"
      sectionTitle={admin.nav.schedule}
      title={one.values.titleFa ?? ''}
      sections={sessionSections(fields, {
        days: dayOptions(locale, edition),
        places: choices.places,
      })}
      existing={one}
      save={actions.saveSession}
      verbs={{
        publish: actions.publishSession,
        unpublish: actions.unpublishSession,
        remove: actions.removeSession,
        restore: actions.restoreSession,
      }}
      view={paths.schedule(locale, Number(one.values.day))}
    />
  );
}
