import {
  createAnnouncement,
  createBooth,
  createCategory,
  createEdition,
  createLandmark,
  createProducer,
  createProduct,
  createSession,
} from '../factories';
import { AWKWARD } from './awkward';

/** A square on Earth, whose first day is a Saturday. */
export const PLACED = {
  startDate: '2026-11-21',
  geoLat: 37.2808,
  geoLon: 49.5832,
  planBearing: 30,
};

/** A fair with one of everything for each of `names`: booth, maker, product, landmark, session, announcement. */
export async function createOpenFair(names: readonly string[] = AWKWARD): Promise<void> {
  await createEdition(PLACED);
  const { id: categoryId } = await createCategory({ slug: 'reed', nameFa: 'حصیر <&>' });
  for (const [index, name] of names.entries()) {
    const producer = await createProducer({
      categoryId,
      nameFa: name,
      nameEn: index % 2 ? name : '',
      aboutFa: name,
      mobile: '0911-000-0000',
      link: 'https://maker.example/a?b=1&c="d"',
    });
    const booth = await createBooth({ producerId: producer.id, shortFa: name, shortEn: '' });
    await createProduct({ producerId: producer.id, nameFa: name, descriptionFa: name, tags: name });
    const landmark = await createLandmark({ nameFa: name, nameEn: name });
    await createSession({
      titleFa: name,
      titleEn: index % 2 ? name : '',
      descriptionFa: name,
      day: (index % 7) + 1,
      landmarkId: index % 2 ? landmark.id : null,
      boothId: index % 2 ? null : booth.id,
      cancelled: index === 3,
      capacity: index || null,
    });
    await createAnnouncement({ titleFa: name, bodyFa: name });
  }
}

/** The same for one thing each, at the size that tests of statements ask for. */
export const plainNames = (n: number): string[] => Array.from({ length: n }, (_, i) => `نام ${i}`);
