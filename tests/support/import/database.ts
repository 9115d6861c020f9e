import type { Actor } from '@/lib/auth/actor';
import type { Database } from '@/lib/db/client';
import type { ImportOptions } from '@/lib/import/join-edition';
import { importFair } from '@/lib/import/mutations';
import type { Outcome } from '@/lib/import/outcome';
import { readSource } from '@/lib/import/read';
import { csvFolder } from './files';
import { placesOf } from './checked';
import type { Tables } from './tables';

export const ACTOR: Actor = { kind: 'system', name: 'test' };
export const OPTIONS: ImportOptions = { start: null, year: null, today: '2025-04-28' };

export const importPath = async (path: string, options: Partial<ImportOptions> = {}) =>
  importFair(ACTOR, await readSource(path), { ...OPTIONS, ...options });

export const importTables = (tables: Tables, options: Partial<ImportOptions> = {}) =>
  importPath(csvFolder(tables), options);

/** What an import refused, or nothing. */
export const refusals = (outcome: Outcome): string[] =>
  outcome.ok ? [] : placesOf({ problems: outcome.problems });

const rows = async (found: Promise<object[]>) =>
  (await found).map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(([name]) => !['createdAt', 'updatedAt', 'at'].includes(name)),
    ),
  );
const byId = { orderBy: { id: 'asc' } } as const;

/** Every row of the fair in the database, times of writing left out. */
export const content = async (database: Database) => ({
  edition: await rows(
    database.edition.findMany({
      include: {
        texts: { orderBy: { key: 'asc' } },
        hours: { orderBy: [{ day: 'asc' }, { opens: 'asc' }] },
      },
      ...byId,
    }),
  ),
  category: await rows(database.category.findMany(byId)),
  producer: await rows(database.producer.findMany(byId)),
  booth: await rows(database.booth.findMany(byId)),
  landmark: await rows(database.landmark.findMany(byId)),
  product: await rows(database.product.findMany(byId)),
  session: await rows(database.session.findMany(byId)),
  announcement: await rows(database.announcement.findMany(byId)),
  synonym: await rows(database.synonym.findMany(byId)),
});

/** The same, with what the write path keeps beside it. */
export const everything = async (database: Database) => ({
  ...(await content(database)),
  revisions: await rows(database.revision.findMany(byId)),
  words: await rows(
    database.searchDoc.findMany({
      select: {
        kind: true,
        entityId: true,
        shown: true,
        tokens: { select: { token: true, weight: true }, orderBy: { token: 'asc' } },
      },
      orderBy: [{ kind: 'asc' }, { entityId: 'asc' }],
    }),
  ),
  stale: await rows(database.staleTag.findMany(byId)),
  slugs: await rows(database.slugHistory.findMany({ orderBy: [{ kind: 'asc' }, { slug: 'asc' }] })),
});
