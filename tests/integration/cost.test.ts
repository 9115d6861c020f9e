import { describe, expect, inject, test } from 'vitest';
import { useDatabase } from '@/lib/db/client';
import { PROVIDERS } from '@/lib/db/schema-file';
import { fullFair } from '../support/cost/full-fair';
import { freshDatabase } from '../support/database';
import { sourceFiles } from '../support/source-files';
import { MUTATIONS } from '../support/cost/mutations';
import { QUERIES } from '../support/cost/queries';

/** What is not measured here, and why. */
const ELSEWHERE = new Map([
  ['account/queries ownId', 'asks nothing'],
  ['import/mutations importFair', 'import/changes.test.ts: it grows with the rows that change'],
  ['import/mutations previewImport', 'it is loadFair and no other statement'],
]);

const modules = import.meta.glob<Record<string, unknown>>('/lib/*/*.ts');

/** What is tested by itself: who is asking, the write path's parts, and the search's index. */
const OWN_TESTS = /^lib\/(auth|change|cli|db|search)\//;
const DATABASE = /^import \{[^}]*(?<!type )\bdb\b[^}]*\} from '@\/lib\/db\/client';$/m;

/** Files that ask or change the database, by what they import, so that no name hides one. */
const asking = () =>
  sourceFiles(['lib'], ['ts'])
    .filter(({ path, text }) => DATABASE.test(text) || path.endsWith('/mutations.ts'))
    .map(({ path }) => path)
    .filter((path) => !OWN_TESTS.test(path));

test('the cost of every query and mutation is measured', async () => {
  const measured = new Set([...QUERIES, ...MUTATIONS].map((one) => one.of));
  const others: string[] = [];
  for (const path of asking()) {
    for (const [name, exported] of Object.entries((await modules[`/${path}`]?.()) ?? {})) {
      const full = `${path.slice('lib/'.length, -'.ts'.length)} ${name}`;
      if (typeof exported === 'function' && !measured.has(exported)) others.push(full);
    }
  }
  expect(others.toSorted()).toEqual([...ELSEWHERE.keys()]);
  expect(asking().length).toBeGreaterThan(30);
});

/** Each function's name and what it costs, one after the other, in a fair with n of everything. */
async function costs(n: number): Promise<string[]> {
  const fair = await fullFair(n);
  const told: string[] = [];
  for (const { of: called, cost } of [...QUERIES, ...MUTATIONS]) {
    const name = typeof called === 'function' ? called.name : '';
    told.push(`${name} ${await cost(fair)}`);
  }
  return told;
}

describe.each(PROVIDERS.filter((one) => one === 'sqlite' || inject('postgresUrl') !== ''))(
  'what is asked of a database (%s)',
  (provider) => {
    test('is as many statements where there are a dozen of everything as where there is one', async () => {
      const measured: string[][] = [];
      for (const n of [1, 12]) {
        const { database, drop } = await freshDatabase(provider);
        useDatabase(database);
        measured.push(await costs(n));
        useDatabase(undefined);
        await drop();
      }
      expect(measured[1]).toEqual(measured[0]);
      expect(measured[0]?.length).toBeGreaterThan(80);
    });
  },
);
