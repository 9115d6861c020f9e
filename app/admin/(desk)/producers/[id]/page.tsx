import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { AdminMissing } from '@/components/admin/missing';
import { producerSections } from '@/components/admin/specs/producer';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';
import * as actions from '@/lib/producer/actions';
import { forEdit, producerChoices } from '@/lib/producer/admin-queries';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = () =>
  pageTitle(({ admin }) => `${admin.list.edit}: ${admin.nav.producers}`);

export default async function ProducerPage({ params }: Props) {
  const { id } = await params;
  const [actor, locale] = await Promise.all([signedIn(`/admin/producers/${id}`), adminLocale()]);
  const one = await forEdit(actor, id);
  if (!one) return <AdminMissing />;
  const choices = await producerChoices(actor, locale);

  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="producers"
      sectionTitle={admin.nav.producers}
      title={one.values.nameFa ?? ''}
      sections={producerSections(fields, choices)}
      existing={one}
      save={actions.saveProducer}
      verbs={{
        publish: actions.publishProducer,
        unpublish: actions.unpublishProducer,
        remove: actions.removeProducer,
        restore: actions.restoreProducer,
      }}
      view={paths.producer(locale, one.values.slug ?? '')}
    />
  );
}
