import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isInPlace } from '@/lib/db/opened-file';
import { freshDatabase } from '../../support/database';

test('an open database file is in its place until it is moved, deleted or replaced', async () => {
  const { url, database, drop } = await freshDatabase('sqlite');
  const path = url.replace('file:', '');
  expect(await isInPlace(url)).toBe(false);
  await database.fact.count();
  expect(await isInPlace(url)).toBe(true);
  renameSync(path, `${path}.away`);
  expect(await isInPlace(url)).toBe(false);
  copyFileSync(`${path}.away`, path);
  expect(await isInPlace(url)).toBe(false);
  rmSync(path);
  renameSync(`${path}.away`, path);
  expect(await isInPlace(url)).toBe(true);
  // It has answered all the while, which is why asking it alone does not tell.
  expect(await database.fact.count()).toBeGreaterThan(0);
  await drop();
});
