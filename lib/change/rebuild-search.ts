import 'server-only';
import { announcementListing } from '@/lib/announcement/listing';
import { boothListing } from '@/lib/booth/listing';
import { categoryListing } from '@/lib/category/listing';
import type { Database, Tx } from '@/lib/db/client';
import { landmarkListing } from '@/lib/plan/listing';
import { producerListing } from '@/lib/producer/listing';
import { productListing } from '@/lib/product/listing';
import { sessionListing } from '@/lib/session/listing';
import type { Listing, Versioned } from './listing';
import { indexSynonyms } from './search-synonyms';
import { indexRows } from './search-words';
import { takeTurn } from './turn';

/** Raised whenever words are folded, compared or weighed otherwise: what was indexed before is indexed anew. */
const INDEX_VERSION = '3';
const KEY = 'search';

/** Rows of one statement. */
const AT_ONCE = 500;

/** Milliseconds that a rebuild may take: 100,000 listings took a minute and a half (tests/bench/search.ts). */
const REBUILD_MS = 900_000;

type Id = { id: number };

async function indexAll<Data extends object, Row extends Versioned & Data>(
  tx: Tx,
  listing: Listing<Data, Row>,
  all: Id[],
): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const ids = all.slice(from, from + AT_ONCE).map(({ id }) => id);
    await indexRows(tx, listing, await listing.findMany(tx, ids));
  }
}

/** Makes the search's tables anew from the listings and synonyms. Called in a transaction. */
export async function rebuildSearch(tx: Tx): Promise<void> {
  await tx.searchDoc.deleteMany();
  await tx.searchNear.deleteMany();
  await tx.searchWord.deleteMany();
  const select = { id: true };
  await indexAll(tx, categoryListing, await tx.category.findMany({ select }));
  await indexAll(tx, producerListing, await tx.producer.findMany({ select }));
  await indexAll(tx, boothListing, await tx.booth.findMany({ select }));
  await indexAll(tx, landmarkListing, await tx.landmark.findMany({ select }));
  await indexAll(tx, productListing, await tx.product.findMany({ select }));
  await indexAll(tx, sessionListing, await tx.session.findMany({ select }));
  await indexAll(tx, announcementListing, await tx.announcement.findMany({ select }));
  await indexSynonyms(tx);
}

const isIndexed = async (tx: Tx) =>
  (await tx.fact.findUnique({ where: { key: KEY } }))?.value === INDEX_VERSION;

/**
 * Indexes a database that an earlier version (or none) has indexed, once; asked whenever a database is
 * brought up to date. Writers wait their turn.
 * @returns whether anything was done
 */
export async function ensureSearch(database: Database): Promise<boolean> {
  if (await isIndexed(database)) return false;
  return database.$transaction(
    async (tx) => {
      await takeTurn(tx);
      // Another instance may have been first.
      if (await isIndexed(tx)) return false;
      await rebuildSearch(tx);
      const value = INDEX_VERSION;
      await tx.fact.upsert({ where: { key: KEY }, create: { key: KEY, value }, update: { value } });
      return true;
    },
    { timeout: REBUILD_MS },
  );
}
