import * as admin from '@/lib/booth/admin-queries';
import * as booths from '@/lib/booth/mutations';
import type { BoothData } from '@/lib/booth/schema';
import { createBooth, createEdition } from '../../support/factories';
import { listingGuarantees } from '../../support/listing-guarantees';
import { db } from '@/lib/db/client';

let places = 0;

/** Each call another place on the lower half of the plan, so that only tests about places meet there. */
const input = async (text: string): Promise<BoothData> => {
  if ((await db().edition.count()) === 0) await createEdition();
  const place = (places += 1) % 100;
  return {
    number: 200 + place,
    producerId: null,
    row: 'B',
    x: (place % 14) * 4,
    y: 18 + Math.floor(place / 14) * 3,
    width: 4,
    height: 2.5,
    sellsOnSite: true,
    liveDemo: false,
    accessible: true,
    acceptsCard: false,
    shortFa: text,
    shortEn: '',
  };
};

listingGuarantees({
  kind: 'booth',
  make: () => createBooth(),
  input,
  field: 'shortFa',
  create: booths.createBooth,
  update: booths.updateBooth,
  publish: booths.publishBooth,
  unpublish: booths.unpublishBooth,
  remove: booths.removeBooth,
  restore: booths.restoreBooth,
  list: admin.listForAdmin,
  forEdit: admin.forEdit,
});
