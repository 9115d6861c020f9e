import { useDatabase, type Database } from '@/lib/db/client';
import { createAnnouncement, createProduct, createSession } from '../factories';
import type { Running } from '../server';
import { PLACED } from './fair';

/** The site's own name in these tests, and the instant at which it stands: the fair's second day, at 9:30. */
export const SITE = {
  PUBLIC_URL: 'https://fair.example',
  FAIR_NOW: '2026-11-22T09:30:00+03:30',
  FAIR_REHEARSAL: '1',
  TRUSTED_PROXIES: '127.0.0.1,::1',
};

/** Asks as the proxy in front of the site does, under a host's name. */
export const askAs =
  (server: Running, host: string) =>
  (path: string, init: RequestInit = {}) =>
    server.fetch(path, {
      ...init,
      headers: { 'x-forwarded-host': host, 'x-forwarded-proto': 'https', ...init.headers },
    });

/** Gives the small fair a place, a date, a programme, news and goods; booth 1 with its maker is there already. */
export async function fillSmallFair(database: Database): Promise<void> {
  useDatabase(database);
  await database.edition.updateMany({ data: PLACED });
  const booth = await database.booth.findFirstOrThrow({ where: { number: 1 } });
  await database.producer.updateMany({
    where: { slug: 'producer-1' },
    data: { phone: '013-0000-0001' },
  });
  await createSession({ code: 'S101', boothId: booth.id, titleFa: 'بافت <حصیر>' });
  await createSession({ code: 'S201', day: 2, boothId: booth.id });
  await createSession({ code: 'S202', day: 2, boothId: booth.id, state: 'removed' });
  await createAnnouncement({ code: 'N1', titleFa: 'امروز «تا» ۲۳' });
  await createAnnouncement({ code: 'N2', titleFa: 'فردا', publishDay: 6, expiresDay: 7 });
  await createProduct({
    slug: 'basket',
    producerId: booth.producerId ?? 0,
    nameFa: '=زنبیل',
    nameEn: 'Basket',
  });
  useDatabase(undefined);
}
