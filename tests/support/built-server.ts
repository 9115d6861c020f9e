import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { TEST_DIST_DIR } from './built-site';
import { dataFolder, startServer } from './server';

/** Undoes what a test made, newest first; for `afterEach`. */
const undo: (() => unknown)[] = [];
export async function cleanUp(): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) await step();
}

/** A copy of the database the site was built on, for one test. */
export function copyOfBuiltData() {
  const { path, remove } = dataFolder();
  undo.push(remove);
  copyFileSync(join(inject('builtData'), 'fair.db'), join(path, 'fair.db'));
  return path;
}

/** Opens the database in a folder as another process would. */
export function databaseIn(path: string) {
  const database = openDatabase(`file:${join(path, 'fair.db')}`);
  undo.push(() => database.$disconnect());
  return database;
}

/** Serves the tests' build on the database in a folder. */
export async function serve(dataDir: string, env: Record<string, string> = {}) {
  const server = await startServer({ dataDir, env: { DIST_DIR: TEST_DIST_DIR, ...env } });
  undo.push(() => server.stop());
  return server;
}
