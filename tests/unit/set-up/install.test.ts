import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isInstalled } from '@/deploy/set-up/install.mjs';

const DRIVER = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';

function projectWith(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'fair-install-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of ['package-lock.json', ...files]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '{}');
  }
  return folder;
}

test('nothing is installed before anything was', () => {
  expect(isInstalled(projectWith())).toBe(false);
});

test('who breaks off while the driver is compiled has the packages, and begins again', () => {
  expect(isInstalled(projectWith('node_modules/.package-lock.json'))).toBe(false);
});

test('what npm installed by hand counts, driver included', () => {
  expect(isInstalled(projectWith('node_modules/.package-lock.json', DRIVER))).toBe(true);
});

test('packages of another lock or another Node are installed anew', () => {
  expect(isInstalled(projectWith('node_modules/.fair-installed', DRIVER))).toBe(false);
});
