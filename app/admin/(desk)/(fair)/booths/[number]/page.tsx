import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { AdminMissing } from '@/components/admin/missing';
import { filled } from '@/components/admin/form/words';
import { boothSections } from '@/components/admin/specs/booth';
import { signedIn } from '@/lib/auth/signed-in';
import * as actions from '@/lib/booth/actions';
import { boothChoices, forEdit } from '@/lib/booth/admin-queries';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';
import { localDigits } from '@/lib/text/format';

export async function generateMetadata({ params }: { params: Promise<{ number: string }> }) {
  const { number } = await params;
  return pageTitle(({ fields }, locale) =>
    filled(fields.booth.one, { n: localDigits(locale, number) }),
  );
}

export default async function BoothPage({ params }: { params: Promise<{ number: string }> }) {
  const { number } = await params;
  const [actor, locale] = await Promise.all([signedIn(`/admin/booths/${number}`), adminLocale()]);
  const booth = await forEdit(actor, number);
  if (!booth) return <AdminMissing />;
  const { producers } = await boothChoices(actor, locale);
  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="booths"
      sectionTitle={admin.nav.booths}
      title={filled(fields.booth.one, { n: localDigits(locale, booth.key) })}
      sections={boothSections(fields, producers)}
      existing={booth}
      save={actions.saveBooth}
      verbs={{
        publish: actions.publishBooth,
        unpublish: actions.unpublishBooth,
        remove: actions.removeBooth,
        restore: actions.restoreBooth,
      }}
      view={paths.booth(locale, Number(booth.key))}
    />
  );
}
