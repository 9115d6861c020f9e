import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { openDatabase, type Database } from '@/lib/db/client';
import { startServer, type Running } from '../support/server';
import { DATA_TEMPLATE, SETTINGS } from './site.mjs';
import { watch } from './watch';

export { expect };

export type Language = 'fa' | 'en';
export type Options = { language: Language };

export type Site = Running & {
  /** Folder of the database, this worker's own. */
  dataDir: string;
};

type Fixtures = {
  /** The address of a page in the project's language: `at('/booths')` is `/en/booths` in English. */
  at: (path: string) => string;
  /** Fails the test when a page complains, asks another origin or the server breaks. */
  watched: void;
};

type Copy = {
  /** Changes the copy before the server starts. */
  prepare?: (database: Database) => Promise<void>;
  /** Settings besides those of every such site. */
  env?: Record<string, string>;
};

/** Serves the tests' build on a copy of its database, until `use` is done. */
export async function serveCopy(
  use: (site: Site) => Promise<void>,
  { prepare, env = {} }: Copy = {},
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fair-e2e-'));
  cpSync(DATA_TEMPLATE, dataDir, { recursive: true });
  const database = openDatabase(`file:${join(dataDir, 'fair.db')}`);
  await prepare?.(database);
  await database.$disconnect();
  const server = await startServer({ dataDir, env: { ...SETTINGS, ...env } });
  await use({ ...server, dataDir });
  await server.stop();
  rmSync(dataDir, { recursive: true });
}

/** The site with a database of its own for each worker: what one test changes, another worker never sees. */
export const test = base.extend<Fixtures & Options, { site: Site }>({
  language: ['fa', { option: true }],
  site: [
    // Playwright reads from this pattern which fixtures are needed: none.
    async ({}, use) => serveCopy(use),
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ site }, use) => use(site.url),
  at: ({ language }, use) =>
    use((path) => (language === 'fa' ? path : `/en${path === '/' ? '' : path}`)),
  watched: [
    async ({ context, site }, use) => {
      const problems = watch(context, site.url);
      await use();
      expect(problems()).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Waits until the whole page has arrived and React has taken over every control one can see: parts of a page
 * are taken over one after the other, and what is clicked before that does nothing.
 */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isOver = (node: Element) =>
      Object.keys(node).some((key) => key.startsWith('__reactFiber'));
    const waiting = document.querySelector('div[hidden][id^="S:"]') !== null;
    if (document.readyState === 'loading' || waiting || !isOver(document.body)) return false;
    const controls = document.querySelectorAll('button, textarea, select, input');
    return [...controls].every((control) => !control.checkVisibility() || isOver(control));
  });
}
