import { createHash } from 'node:crypto';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/client';

let made = 0;
/** A number of its own for each thing; codes have an X, so that they never meet those that mutations give. */
const next = () => (made += 1);

type With<T> = Partial<T>;

/** The current edition: seven days, open from 10 to 13 and 16 to 21, on a square of 60 by 40 metres. */
export async function createEdition(more: With<Prisma.EditionUncheckedCreateInput> = {}) {
  const daysCount = more.daysCount ?? 7;
  const hours = Array.from({ length: daysCount }, (_, i) => i + 1).flatMap((day) => [
    { day, opens: 600, closes: 780 },
    { day, opens: 960, closes: 1260 },
  ]);
  const texts = [
    { key: 'fair_name', fa: 'رشت ساخت', en: 'Rasht Sakht' },
    { key: 'place_rasht', fa: 'شهر رشت', en: 'City of Rasht' },
    { key: 'kind_workshop', fa: 'کارگاه', en: 'Workshop' },
  ];
  return db().edition.create({
    data: {
      year: 1405,
      daysCount,
      planWidth: 60,
      planHeight: 40,
      hours: { create: hours },
      texts: { create: texts },
      ...more,
    },
  });
}

/** The current edition, made where there is none yet. */
const currentEdition = async () =>
  (await db().edition.findFirst({ where: { state: 'current' } })) ?? (await createEdition());

export async function createCategory(more: With<Prisma.CategoryUncheckedCreateInput> = {}) {
  const n = next();
  return db().category.create({
    data: {
      code: `CX${n}`,
      slug: `category-${n}`,
      nameFa: `رستهٔ ${n}`,
      nameEn: `Category ${n}`,
      colorToken: `cat-${n}`,
      ...more,
    },
  });
}

/** A published producer; in a category of its own unless told. */
export async function createProducer(more: With<Prisma.ProducerUncheckedCreateInput> = {}) {
  const n = next();
  return db().producer.create({
    data: {
      code: `PX${n}`,
      slug: `producer-${n}`,
      nameFa: `کارگاه ${n}`,
      nameEn: `Workshop ${n}`,
      kind: 'workshop',
      place: 'rasht',
      phone: '013-0000-0001',
      categoryId: more.categoryId ?? (await createCategory()).id,
      ...more,
    },
  });
}

/** A published booth of the current edition, at the lowest free number, beside the one before. */
export async function createBooth(more: With<Prisma.BoothUncheckedCreateInput> = {}) {
  const editionId = more.editionId ?? (await currentEdition()).id;
  const taken = await db().booth.findMany({ where: { editionId }, select: { number: true } });
  let number = more.number ?? 1;
  while (!more.number && taken.some((booth) => booth.number === number)) number += 1;
  return db().booth.create({
    data: {
      editionId,
      number,
      code: `BX${next()}`,
      producerId: more.producerId === undefined ? (await createProducer()).id : more.producerId,
      row: 'A',
      x: ((number - 1) % 15) * 4,
      y: Math.floor((number - 1) / 15) * 3,
      width: 4,
      height: 3,
      shortFa: 'معرفی کوتاه',
      shortEn: 'In short',
      ...more,
    },
  });
}

/** Something else on the plan, in its lower half, where booths of the factory do not come. */
export async function createLandmark(more: With<Prisma.LandmarkUncheckedCreateInput> = {}) {
  const n = next();
  const editionId = more.editionId ?? (await currentEdition()).id;
  const before = await db().landmark.count({ where: { editionId } });
  return db().landmark.create({
    data: {
      editionId,
      code: `LX${n}`,
      kind: 'stage',
      nameFa: `صحنهٔ ${n}`,
      nameEn: `Stage ${n}`,
      x: (before % 20) * 3,
      y: 20 + Math.floor(before / 20) * 3,
      width: 3,
      height: 3,
      ...more,
    },
  });
}

export async function createProduct(more: With<Prisma.ProductUncheckedCreateInput> = {}) {
  const n = next();
  return db().product.create({
    data: {
      code: `KX${n}`,
      slug: `product-${n}`,
      nameFa: `محصول ${n}`,
      nameEn: `Product ${n}`,
      descriptionFa: 'شرح',
      descriptionEn: 'Description',
      priceToman: 285_000,
      unitFa: 'جعبه',
      unitEn: 'box',
      producerId: more.producerId ?? (await createProducer()).id,
      ...more,
    },
  });
}

/** A published session of half an hour on day 1, each after the one before, on a stage of its own unless told. */
export async function createSession(more: With<Prisma.SessionUncheckedCreateInput> = {}) {
  const n = next();
  const editionId = more.editionId ?? (await currentEdition()).id;
  const before = await db().session.count({ where: { editionId } });
  const start = more.start ?? 600 + (before % 20) * 30;
  const atBooth = typeof more.boothId === 'number';
  return db().session.create({
    data: {
      editionId,
      code: `SX${n}`,
      day: 1,
      start,
      end: start + 30,
      titleFa: `برنامهٔ ${n}`,
      titleEn: `Session ${n}`,
      kind: 'demo',
      landmarkId: atBooth ? null : (more.landmarkId ?? (await createLandmark({ editionId })).id),
      ...more,
    },
  });
}

/** News from the first day at 9 to the last minute of the third. */
export async function createAnnouncement(more: With<Prisma.AnnouncementUncheckedCreateInput> = {}) {
  const n = next();
  return db().announcement.create({
    data: {
      editionId: more.editionId ?? (await currentEdition()).id,
      code: `NX${n}`,
      publishDay: 1,
      publishMinute: 540,
      expiresDay: 3,
      expiresMinute: 1439,
      titleFa: `اطلاعیهٔ ${n}`,
      titleEn: `News ${n}`,
      bodyFa: 'متن',
      bodyEn: 'Text',
      ...more,
    },
  });
}

/** A message about a booth of its own unless told; nobody has its token unless it is given. */
export async function createInquiry(more: With<Prisma.InquiryUncheckedCreateInput> = {}) {
  const hash = () => createHash('sha256').update(`test ${next()}`).digest('base64url');
  const isAbout = more.boothId ?? more.producerId ?? more.productId;
  return db().inquiry.create({
    data: {
      editionId: more.editionId ?? (await currentEdition()).id,
      kind: 'inquiry',
      boothId: isAbout ? null : (await createBooth()).id,
      name: 'نرگس',
      contact: '09120000001',
      body: 'این سبد را برای هفتهٔ آینده هم دارید؟',
      locale: 'fa',
      proved: true,
      statusTokenHash: hash(),
      sendKey: hash(),
      createdAt: now(),
      ...more,
    },
  });
}

/** So many of one thing, made one after the other. */
export async function several<T>(n: number, create: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  while (all.length < n) all.push(await create());
  return all;
}

export const createBooths = (n: number) => several(n, () => createBooth());
