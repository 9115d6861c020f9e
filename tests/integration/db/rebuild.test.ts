import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adapterFor } from '@/lib/db/adapter';
import { openDatabase } from '@/lib/db/client';
import { openSchemaEngine } from '@/lib/db/engine';
import { migrate } from '@/lib/db/migrate';
import { schemaFor } from '@/lib/db/schema-file';
import { migrationText } from '@/prisma/migration-text';
import { emptyDatabase } from '../../support/empty-database';
import { withMigration } from '../../support/next-migration';

/** What `npm run migration` would write if these columns got a default, for which SQLite rebuilds tables. */
async function rebuildingMigration(): Promise<string> {
  const now = schemaFor('sqlite', process.cwd());
  const next = now
    .replace('daysCount   Int', 'daysCount   Int @default(7)')
    .replace('number       Int', 'number       Int @default(1)');
  const files = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
  });
  const engine = await openSchemaEngine(adapterFor('sqlite', ':memory:'));
  const { stdout } = await engine.diff({
    from: files(now),
    to: files(next),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  return migrationText(stdout ?? '', readFileSync('prisma/triggers/sqlite.sql', 'utf8'), false);
}

test('tables of SQLite that a migration rebuilds keep their rows, checks and triggers', async () => {
  const url = await emptyDatabase('sqlite');
  await migrate(url);
  const before = openDatabase(url);
  const edition = { year: 1405, daysCount: 7, planWidth: 60, planHeight: 40 };
  const { id } = await before.edition.create({ data: edition });
  await before.editionText.create({ data: { editionId: id, key: 'fair_name', fa: 'نام' } });
  const booth = { editionId: id, number: 1, code: 'B01', x: 1, y: 1, width: 4, height: 3 };
  await before.booth.create({ data: booth });
  await before.$disconnect();

  const sql = await rebuildingMigration();
  expect(sql).toMatch(/DROP TABLE "Edition"[\s\S]*DROP TABLE "Booth"/);
  await migrate(url, withMigration('sqlite', sql));

  const after = openDatabase(url);
  expect([await after.editionText.count(), await after.booth.count()]).toEqual([1, 1]);
  const wrong = [{ x: 58 }, { width: 0 }, { number: 0 }, { editionId: 99 }];
  for (const data of wrong) {
    await expect(
      after.booth.create({ data: { ...booth, number: 2, code: 'B02', ...data } }),
    ).rejects.toThrow();
  }
  await expect(after.edition.update({ where: { id }, data: { planWidth: 4 } })).rejects.toThrow();
  await after.$disconnect();
});
