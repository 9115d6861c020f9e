import type { ListingKind } from '@/lib/change/listing';
import { db } from '@/lib/db/client';
import { tokenHash } from '@/lib/inquiry/token';
import { createAccount, createLogin } from '../accounts';
import {
  createAnnouncement,
  createBooth,
  createCategory,
  createEdition,
  createInquiry,
  createLandmark,
  createProducer,
  createProduct,
  createSession,
  several,
} from '../factories';

export const PASSWORD = 'four words on a stair';

/** One row of each kind on which n others of every other kind hang, and as many beside it. */
export async function fullFair(n: number) {
  const { actor, id: accountId, identifier } = await createAccount('owner', { password: PASSWORD });
  const tokens = await several(n + 1, () => createLogin(accountId));
  const edition = await createEdition({ startDate: '2026-11-22' });
  const texts = Array.from({ length: n }, (_, i) => ({ key: `about_${i + 1}`, fa: 'متن', en: '' }));
  await db().editionText.createMany({
    data: texts.map((text) => ({ ...text, editionId: edition.id })),
  });
  const category = await createCategory();
  const producer = await createProducer({ categoryId: category.id });
  const booth = await createBooth({ producerId: producer.id });
  const landmark = await createLandmark();
  await several(n, async () => {
    const other = await createProducer({ categoryId: category.id });
    await createBooth({ producerId: other.id });
    await createProduct({ producerId: producer.id });
    await createCategory();
    await createLandmark({ kind: 'gate' });
    await createAnnouncement();
  });
  // Half an hour each, one after the other, from the morning of the first day on.
  const sessions = [];
  for (let i = 0; i < 2 * n; i += 1) {
    const slot = { day: 1 + Math.floor(i / 20), start: 600 + (i % 20) * 30 };
    const place = i % 2 === 0 ? { boothId: booth.id } : { landmarkId: landmark.id };
    sessions.push(await createSession({ ...slot, end: slot.start + 30, ...place }));
  }
  const product = await createProduct({ producerId: producer.id });
  const announcement = await createAnnouncement();
  await db().slugHistory.createMany({
    data: Array.from({ length: n }, (_, i) => ({
      kind: i % 2 === 0 ? 'producer' : 'product',
      slug: `former-${i}`,
      entityId: i % 2 === 0 ? producer.id : product.id,
    })),
  });
  const token = 'A'.repeat(43);
  const inquiry = await createInquiry({
    productId: product.id,
    statusTokenHash: tokenHash(token),
    assignedId: accountId,
  });
  await several(n, () => createInquiry({ boothId: booth.id }));
  const ids: Record<ListingKind, number> = {
    edition: edition.id,
    category: category.id,
    producer: producer.id,
    booth: booth.id,
    landmark: landmark.id,
    product: product.id,
    session: sessions[0]?.id ?? 0,
    announcement: announcement.id,
  };
  return {
    actor,
    accountId,
    identifier,
    tokens,
    ids,
    producer,
    booth,
    product,
    session: sessions[0],
    inquiry: { id: inquiry.id, token },
  };
}

export type FullFair = Awaited<ReturnType<typeof fullFair>>;
