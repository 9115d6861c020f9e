import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingFrom } from '@/deploy/complete-lock.mjs';

test('the lock has the packages of every machine, so that npm ci takes it (deploy/complete-lock.mjs)', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(missingFrom(lock)).toEqual([]);
});

test('the lock names no registry host', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('an optional package is looked for as Node does: beside its parent, then further up', () => {
  const packages = {
    '': {},
    'node_modules/a': { optionalDependencies: { x: '1', y: '1', z: '1' } },
    'node_modules/a/node_modules/x': {},
    'node_modules/y': {},
  };
  expect(missingFrom({ packages }).map(({ name }) => name)).toEqual(['z']);
});
