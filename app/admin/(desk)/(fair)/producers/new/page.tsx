import { pageTitle } from '@/components/admin/page-title';
import { ListingEditor } from '@/components/admin/listing-editor';
import { producerSections } from '@/components/admin/specs/producer';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { createProducer } from '@/lib/producer/actions';
import { producerChoices } from '@/lib/producer/admin-queries';

export const generateMetadata = () => pageTitle(({ fields }) => fields.producer.new);

export default async function NewProducerPage() {
  const [actor, locale] = await Promise.all([signedIn('/admin/producers/new'), adminLocale()]);
  const choices = await producerChoices(actor, locale);

  const { admin, fields } = dictionary(locale);
  return (
    <ListingEditor
      locale={locale}
      section="producers"
      sectionTitle={admin.nav.producers}
      title={fields.producer.new}
      sections={producerSections(fields, choices)}

      save={createProducer}
    />
  );
}
