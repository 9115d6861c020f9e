import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { prepareDatabase } from '@/lib/change/prepare-database';
import { ensureSearch, rebuildSearch } from '@/lib/change/rebuild-search';
import { db, openDatabase, useDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { PROVIDERS } from '@/lib/db/schema-file';
import { searchFair } from '@/lib/search/queries';
import { countQueries, onEachDatabase } from '../../support/database';
import { createBooth, createProducer } from '../../support/factories';
import { importPath } from '../../support/import/database';
import { emptyDatabase } from '../../support/empty-database';

const booths = async (q: string) =>
  (await searchFair(VISITOR, 'fa', q)).groups.flatMap(({ hits }) =>
    hits.flatMap((hit) => hit.booths),
  );

/** Everything the search knows, without the numbers that a rebuild gives anew. */
async function known() {
  const [docs, words, near] = await Promise.all([
    db().searchDoc.findMany({
      omit: { id: true },
      include: { tokens: { select: { token: true, weight: true }, orderBy: { token: 'asc' } } },
      orderBy: [{ kind: 'asc' }, { entityId: 'asc' }],
    }),
    db().searchWord.findMany({ omit: { spelling: true }, orderBy: { word: 'asc' } }),
    db().searchNear.findMany({ orderBy: [{ key: 'asc' }, { word: 'asc' }] }),
  ]);
  return { docs, words, near };
}

onEachDatabase('what the search knows', ({ database }) => {
  test('is after an import what it is made anew', async () => {
    await importPath('prisma/sample');
    const kept = await known();
    await database().$transaction((tx) => rebuildSearch(tx));
    expect(await known()).toEqual(kept);
    expect(kept.docs.length).toBeGreaterThan(200);
  });

  test('is made once where it is missing', async () => {
    const producer = await createProducer({ nameFa: 'مرواربافی' });
    const { number } = await createBooth({ producerId: producer.id });
    expect(await booths('مروار')).toEqual([]);
    expect(await ensureSearch(database())).toBe(true);
    expect(await booths('مروار')).toEqual([number, number]);
    const again = await countQueries(() => ensureSearch(database()));
    expect(again).toMatchObject({ result: false, queries: 1 });
  });
});

test.each(PROVIDERS.filter((p) => p === 'sqlite' || inject('postgresUrl') !== ''))(
  'a database of the first version keeps its listings and gets them indexed (%s)',
  async (provider) => {
    const root = mkdtempSync(join(tmpdir(), 'fair-old-'));
    const folder = `prisma/migrations/${provider}`;
    for (const name of ['00000000000001_foundation', '00000000000002_slug_history'])
      cpSync(join(folder, name), join(root, folder, name), { recursive: true });
    const url = await emptyDatabase(provider);
    await migrate(url, root);
    const old = openDatabase(url);
    await old.$executeRaw`INSERT INTO "SearchToken" ("kind", "entityId", "token", "weight")
      VALUES ('producer', 1, 'کهنه', 3)`;
    useDatabase(old);
    const producer = await createProducer({ nameFa: 'مرواربافی' });
    const { number } = await createBooth({ producerId: producer.id });
    await old.$disconnect();
    await prepareDatabase(url);
    const database = openDatabase(url);
    useDatabase(database);
    expect(await booths('مروار')).toEqual([number, number]);
    expect(await booths('کهنه')).toEqual([]);
    expect(await db().producer.count()).toBe(1);
    useDatabase(undefined);
    await database.$disconnect();
    rmSync(root, { recursive: true });
  },
);
