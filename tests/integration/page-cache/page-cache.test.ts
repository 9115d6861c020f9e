import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freshDatabase } from '../../support/database';

type Fresh = Awaited<ReturnType<typeof freshDatabase>>;
type Cache = InstanceType<(typeof import('@/lib/page-cache/page-cache.mjs'))['default']>;

let fresh: Fresh;
let cache: Cache;
beforeAll(async () => {
  fresh = await freshDatabase('sqlite');
  // The handlers read their settings when Next loads them.
  vi.stubEnv('DATA_DIR', dirname(fresh.url.slice('file:'.length)));
  const { default: PageCache } = await import('@/lib/page-cache/page-cache.mjs');
  cache = new PageCache({
    fs: { existsSync: () => false, readFile: () => Promise.reject(new Error('no file')) },
    flushToDisk: true,
    serverDistDir: '/nowhere/server',
    revalidatedTags: [],
    maxMemoryCacheSize: 1024 * 1024,
  });
});
afterAll(async () => {
  const { shared } = await import('@/lib/page-cache/shared.mjs');
  shared.close();
  await fresh.drop();
});

const CONTEXT = { kind: 'APP_PAGE', isFallback: false, cacheControl: { revalidate: 60 } };
const page = (tags: string, status?: number) => ({
  kind: 'APP_PAGE',
  html: '<html><script>self.__next_f.push([1,"x"])</script><script>alert(1)</script></html>',
  rscData: Buffer.from(''),
  headers: { 'x-next-cache-tags': tags },
  status,
});
const kept = async (key: string) => (await cache.get(key, CONTEXT))?.value ?? null;
const change = (tag: string) => fresh.database.staleTag.create({ data: { tag } });

test('a page is kept with a policy that has its own scripts’ hashes only', async () => {
  await kept('/a');
  await cache.set('/a', page('a'), CONTEXT);
  expect(await kept('/a')).toHaveProperty(
    ['headers', 'content-security-policy'],
    expect.stringMatching(/^(?:(?!sha256-).)*sha256-(?:(?!sha256-).)*$/),
  );
});

test('a page is kept with scripts that wait for the first paint, once', async () => {
  const written = '<html><body><script src="/_next/static/a.js" async=""></script></body></html>';
  const dressed = expect.stringMatching(
    // The waiting script, and once, however often the page is asked for, the one that brings it in.
    /^<html><body><script type="after-paint" src="\/_next\/static\/a\.js" async=""><\/script><script>(?:(?!querySelectorAll).)*querySelectorAll(?:(?!querySelectorAll).)*$/,
  );
  await kept('/late');
  await cache.set('/late', { ...page('late'), html: written }, CONTEXT);
  expect(await kept('/late')).toHaveProperty('html', dressed);
  expect(await kept('/late')).toHaveProperty('html', dressed);
});

test('a change during the rendering makes its result stale', async () => {
  expect(await kept('/b')).toBeNull();
  await change('b');
  await cache.set('/b', page('b'), CONTEXT);
  expect(await kept('/b')).toBeNull();
  await cache.set('/b', page('b'), CONTEXT);
  expect(await kept('/b')).not.toBeNull();
});

test('a page made after a change is kept though the computer’s clock was set back meanwhile', async () => {
  await cache.set('/c', page('c'), CONTEXT);
  await change('c');
  expect(await kept('/c')).toBeNull();
  const wall = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
  await cache.set('/c', page('c'), CONTEXT);
  wall.mockRestore();
  expect(await kept('/c')).not.toBeNull();
});

test.each([
  ['status:404', 404, false],
  ['status:410', 410, true],
])('the tag %s makes the page’s status %i', async (tag, status, stored) => {
  const value = page(`c,${tag}`);
  await cache.set(`/${tag}`, value, CONTEXT);
  expect(value.status).toBe(status);
  expect((await kept(`/${tag}`)) !== null).toBe(stored);
});

test.each([307, 500])('an answer with status %i is not kept', async (status) => {
  await cache.set(`/${status}`, page('d', status), CONTEXT);
  expect(await kept(`/${status}`)).toBeNull();
});

test('a shell with request-rendered parts gets no policy: it has its nonce', async () => {
  const shell = { ...page('e'), postponed: 'state' };
  await cache.set('/shell', shell, CONTEXT);
  expect(shell.headers).not.toHaveProperty('content-security-policy');
});
