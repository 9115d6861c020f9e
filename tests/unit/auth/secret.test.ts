import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptIn } from '@/lib/auth/secret';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fair-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a secret is made once, for the owner of the folder only, and kept', () => {
  const inside = join(folder, 'data');
  const made = keptIn(inside);
  expect(made).toMatch(/^[\w-]{43}$/);
  expect(keptIn(inside)).toBe(made);
  expect(readdirSync(inside)).toEqual(['auth-secret']);
  expect(statSync(join(inside, 'auth-secret')).mode & 0o777).toBe(0o600);
});
