import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { clean } from './server';
import { createSmallFair } from './small-fair';

/** The build that server tests start; beside the project's own, which it leaves alone. */
export const TEST_DIST_DIR = '.next-test';

/** Makes a small fair and builds the site on it, once for all server tests; they copy its folder. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'fair-built-'));
  const url = `file:${join(folder, 'fair.db')}`;
  await migrate(url);
  const database = openDatabase(url);
  await createSmallFair(database, 'کارگاه');
  // What was changed before the build is in its pages.
  await database.staleTag.create({ data: { tag: 'booth:1' } });
  await database.$disconnect();

  const build = spawnSync(process.execPath, ['deploy/build.mjs'], {
    env: clean({ DATA_DIR: folder, DIST_DIR: TEST_DIST_DIR }),
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}\n${build.stderr}`);
  project.provide('builtData', folder);
  return () => rmSync(folder, { recursive: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the database that the site was built on; copy it, never change it. */
    builtData: string;
  }
}
