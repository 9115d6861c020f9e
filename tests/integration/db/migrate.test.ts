import { spawn } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { knownMigrations } from '@/lib/db/known-migrations';
import { migrate } from '@/lib/db/migrate';
import { PROVIDERS } from '@/lib/db/schema-file';
import { emptyDatabase } from '../../support/empty-database';
import { withMigration } from '../../support/next-migration';

/** Runs one of the support scripts. @returns what it printed, and how it ended */
function runScript(
  script: string,
  url: string,
): Promise<{ printed: string; signal: string | null }> {
  const child = spawn(process.execPath, ['--import', 'tsx', `tests/support/${script}`, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (part) => (printed += part));
  return new Promise((resolve) => {
    child.once('close', (_code, signal) => resolve({ printed, signal }));
  });
}

async function editionsIn(url: string) {
  const database = openDatabase(url);
  const count = await database.edition.count();
  await database.$disconnect();
  return count;
}

describe.each(PROVIDERS.filter((one) => one === 'sqlite' || inject('postgresUrl') !== ''))(
  'migrations on %s',
  (provider) => {
    test('a process that is killed in the middle leaves nothing, and the next one migrates', async () => {
      const url = await emptyDatabase(provider);
      expect(await runScript('killed-migration.ts', url)).toMatchObject({ signal: 'SIGKILL' });
      expect(await migrate(url)).toEqual(knownMigrations(url));
      expect(await editionsIn(url)).toBe(0);
    });

    test('one that fails takes everything back, and says what was wrong in one line', async () => {
      const url = await emptyDatabase(provider);
      const broken = withMigration(provider, 'CREATE TABLE "Next" ("id" INTEGER); NONSENSE;');
      const failed = migrate(url, broken).catch((error: Error) => error.message);
      expect(await failed).toMatch(/^The database cannot be used: [^\n]*NONSENSE[^\n]*$/);
      expect(await migrate(url)).toEqual(knownMigrations(url));
      const mended = withMigration(provider, 'CREATE TABLE "Next" ("id" INTEGER);');
      expect(await migrate(url, mended)).toEqual(['99999999999999_next']);
    });

    test('of two processes that start at once one migrates, and none fails', async () => {
      const url = await emptyDatabase(provider);
      const all = await Promise.all([1, 2].map(() => runScript('migrate-once.ts', url)));
      const applied = all.map(({ printed }) => printed).sort();
      expect(applied).toEqual(['0', String(knownMigrations(url).length)]);
    });
  },
);

test.each([
  ['no database', 'not a database', /fair\.db is not a database: move it away/],
  ['half a database', null, /fair\.db is damaged: move it away/],
])('a file that is %s is named, with what to do', async (_, text, message) => {
  const url = await emptyDatabase('sqlite');
  const file = url.slice('file:'.length);
  if (text) writeFileSync(file, text.repeat(100));
  else {
    await migrate(url);
    truncateSync(file, 40_000);
  }
  await expect(migrate(url)).rejects.toThrow(message);
});
