import * as admin from '@/lib/producer/admin-queries';
import * as producers from '@/lib/producer/mutations';
import type { ProducerData } from '@/lib/producer/schema';
import { db } from '@/lib/db/client';
import { createCategory, createEdition, createProducer } from '../../support/factories';
import { listingGuarantees } from '../../support/listing-guarantees';

/** A correct form in a category and an edition of its own. */
async function input(nameFa: string): Promise<ProducerData> {
  const category = (await db().category.findFirst()) ?? (await createCategory());
  if ((await db().edition.count()) === 0) await createEdition();
  return {
    slug: '',
    nameFa,
    nameEn: '',
    kind: 'workshop',
    place: 'rasht',
    categoryId: category.id,
    foundedYear: 1379,
    employees: null,
    aboutFa: '',
    aboutEn: '',
    phone: '013-0000-0001',
    mobile: null,
    link: null,
  };
}

listingGuarantees({
  kind: 'producer',
  make: createProducer,
  input,
  field: 'nameFa',
  create: producers.createProducer,
  update: producers.updateProducer,
  publish: producers.publishProducer,
  unpublish: producers.unpublishProducer,
  remove: producers.removeProducer,
  restore: producers.restoreProducer,
  list: admin.listForAdmin,
  forEdit: admin.forEdit,
});
