import { expect, test } from 'vitest';
import * as admin from '@/lib/booth/admin-queries';
import * as booths from '@/lib/booth/mutations';
import type { BoothData } from '@/lib/booth/schema';
import { createAccount } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';
import { createBooth, createEdition } from '../../support/factories';
import { listingGuarantees, saved } from '../../support/listing-guarantees';
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

onEachDatabase('a booth that got another number meanwhile', () => {
  test('is told with its address of now, whatever its editor wanted', async () => {
    const { actor } = await createAccount('organizer');
    const { id } = await createBooth({ number: 12 });
    const data = await input('پیش از همه');
    saved(await booths.updateBooth(actor, { ...data, id, version: 1, number: 40 }));
    const told = { reason: 'conflict', conflict: { version: 2, key: '40' } };
    const edit = { ...data, id, version: 1, number: 12, shortFa: 'نوشته‌ای تازه' };
    expect(await booths.updateBooth(actor, edit)).toMatchObject(told);
    expect(await booths.removeBooth(actor, { id, version: 1 })).toMatchObject(told);
  });
});
