import { expect, test } from 'vitest';
import { onEachDatabase } from '../../support/database';
import { importPath, importTables } from '../../support/import/database';
import { smallTables, withCell } from '../../support/import/tables';

const FOLDER = 'prisma/sample';

onEachDatabase('what an import keeps beside the rows', ({ database }) => {
  test('every row is a revision with its author, can be searched for and makes its pages stale', async () => {
    await importPath(FOLDER);
    const kinds = await database().revision.groupBy({ by: ['kind'], _count: true });
    expect(Object.fromEntries(kinds.map(({ kind, _count }) => [kind, _count]))).toEqual({
      edition: 1,
      category: 10,
      producer: 30,
      booth: 30,
      landmark: 29,
      product: 146,
      session: 43,
      announcement: 5,
    });
    const revisions = await database().revision.findMany();
    expect(new Set(revisions.map(({ action, actorName }) => `${action} ${actorName}`))).toEqual(
      new Set(['import test']),
    );
    const booths = await database().searchDoc.findMany({
      where: { kind: 'booth', tokens: { some: {} } },
    });
    expect(booths).toHaveLength(30);
    const tags = (await database().staleTag.findMany()).map(({ tag }) => tag);
    expect(tags).toEqual(expect.arrayContaining(['edition', 'booths', 'booth:30', 'schedule']));
    expect(new Set(tags).size).toBe(tags.length);
  });

  test('keeps the address that a maker leaves', async () => {
    await importTables(smallTables());
    await importTables(withCell(smallTables(), 'producers', 2, 'slug', 'z'));
    expect(await database().slugHistory.findMany()).toMatchObject([
      { kind: 'producer', slug: 'a' },
    ]);
  });
});
