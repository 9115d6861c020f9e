import type { Database } from '@/lib/db/client';
import { test as signedInTest } from '../admin/signed-in';
import { serveCopy, type Site } from '../fixtures';

/** Takes everything out of a fair but its settings and its people. */
async function emptyFair(database: Database): Promise<void> {
  await database.session.deleteMany();
  await database.announcement.deleteMany();
  await database.product.deleteMany();
  await database.booth.deleteMany();
  await database.landmark.deleteMany();
  await database.producer.deleteMany();
  await database.category.deleteMany();
  await database.searchToken.deleteMany();
  // Another database than the one the pages were built on.
  await database.fact.update({ where: { key: 'id' }, data: { value: 'another' } });
}

async function noFair(database: Database): Promise<void> {
  await emptyFair(database);
  await database.openingHours.deleteMany();
  await database.editionText.deleteMany();
  await database.synonym.deleteMany();
  await database.edition.deleteMany();
}

const on = (prepare: (database: Database) => Promise<void>) =>
  signedInTest.extend<object, { site: Site }>({
    site: [async ({}, use) => serveCopy(use, { prepare }), { scope: 'worker', timeout: 60_000 }],
  });

/** The tests' site before anything was entered, and before there is an edition at all. */
export const EMPTY_FAIRS = {
  'a fair with nothing in it': on(emptyFair),
  'a site without a fair': on(noFair),
};
