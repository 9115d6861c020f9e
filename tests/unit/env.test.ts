import { describe, expect, test } from 'vitest';
import { readEnv, trustedBy } from '@/lib/env';

test('nothing set: a site on port 3000 with its data beside it', () => {
  const read = readEnv({});
  expect(read).toMatchObject({
    ok: true,
    env: { port: 3000, databaseUrl: undefined, publicUrl: undefined, trustedProxies: [] },
  });
  expect(read.ok && read.env.dataDir).toMatch(/\/data$/);
});

test('an empty variable counts as unset', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '', FAIR_NOW: '' })).toMatchObject({
    ok: true,
    env: { port: 3000, databaseUrl: undefined, fairNow: undefined },
  });
});

test('settings are read into the form the code uses', () => {
  const read = readEnv({
    NODE_ENV: 'production',
    FAIR_REHEARSAL: '1',
    FAIR_NOW: '2027-04-27T09:30:00+03:30',
    PUBLIC_URL: 'https://Fair.Example/',
    TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
    PORT: '0',
  });
  expect(read).toMatchObject({
    ok: true,
    env: {
      fairNow: '2027-04-27T06:00:00.000Z',
      publicUrl: 'https://fair.example',
      trustedProxies: ['127.0.0.1', '10.0.0.0/8'],
      port: 0,
    },
  });
});

test.each([
  ['PORT', '65536'],
  ['PORT', '۳۰۰۰'],
  ['DATABASE_URL', 'mysql://localhost/fair'],
  ['PUBLIC_URL', 'square.test'],
  ['PUBLIC_URL', 'https://fair.example/path'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['FAIR_NOW', '1405/02/07'],
  ['FAIR_NOW', '2027-02-30T00:00:00Z'],
  ['AUTH_SECRET', 'short'],
  ['METRICS_TOKEN', 'short'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', 'proxy.local'],
  ['DIST_DIR', '../elsewhere'],
])('%s=%s is refused in one line that names it and keeps its value to itself', (name, value) => {
  const read = readEnv({ [name]: value });
  expect(read.ok).toBe(false);
  const message = read.ok ? '' : read.message;
  expect(message).toMatch(new RegExp(`^Wrong setting: ${name} [^\\n]+\\.$`));
  expect(message).not.toContain(value);
});

test('every wrong setting is named, not only the first', () => {
  const read = readEnv({ PORT: 'x', AUTH_SECRET: 'y' });
  expect(read.ok ? '' : read.message).toMatch(/PORT .*; AUTH_SECRET /);
});

test('a stopped clock is refused in production, but for a rehearsal', () => {
  const settings = { NODE_ENV: 'production', FAIR_NOW: '2027-04-27T06:00:00Z' };
  expect(readEnv(settings).ok).toBe(false);
  expect(readEnv({ ...settings, FAIR_REHEARSAL: '1' }).ok).toBe(true);
  expect(readEnv({ ...settings, NODE_ENV: 'test' }).ok).toBe(true);
});

describe('trusted proxies', () => {
  const isTrusted = trustedBy(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
  test.each([
    ['127.0.0.1', true],
    ['::ffff:127.0.0.1', true],
    ['10.255.0.1', true],
    ['11.0.0.1', false],
    ['fd12::1', true],
    ['fe80::1', false],
    ['', false],
    ['10.0.0.1, 1.2.3.4', false],
  ])('%s is trusted: %s', (address, trusted) => expect(isTrusted(address)).toBe(trusted));
});
