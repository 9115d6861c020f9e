import { expect, test } from 'vitest';
import { pack } from '@/lib/offline/pack';
import { FakeCache, startWorker } from '../../support/worker';

const POLICY = "default-src 'self'";
const PAGES = ['', '/offline', '/booths/12', '/booths', '/map'];

/** A site whose release and content are words in its pages and files. */
function site(release = 'r1', content = 'c1') {
  const state = { release, content, isOff: false, asked: [] as string[], refused: '' };
  const packOf = (prefix: string) => {
    const answers = PAGES.map((path) => ({
      path: prefix + path || '/',
      html: `<html lang="fa"><p>${prefix}${path} ${state.release} ${state.content}</p></html>`,
      policy: POLICY,
    }));
    const files = [`/_next/static/chunks/${state.release}.js`, '/fonts/f.woff2'];
    return JSON.stringify(pack(answers, { 'content-type': 'text/html; charset=utf-8' }, files));
  };
  const load = async (address: string, init?: RequestInit) => {
    if (state.isOff || address === state.refused) throw new TypeError('no network');
    state.asked.push(address);
    if (!address.endsWith('/offline.json')) return new Response(`live ${address}`);
    const etag = `"${state.release}-${state.content}"`;
    const headers = { etag, 'x-fair-now': '2027-04-29T14:10:00.000Z' };
    const isKnown = new Headers(init?.headers).get('if-none-match') === etag;
    return isKnown
      ? new Response(null, { status: 304, headers })
      : new Response(packOf(address.replace('/offline.json', '')), { headers });
  };
  return { state, load, cache: new FakeCache((address) => load(address)) };
}

const textOf = async (answer: Promise<Response | undefined>) => (await answer)?.text();
const isLive = (text?: string) => text?.startsWith('live ');

test('after one visit pages of both languages open without a network, with their policy and the copy’s time', async () => {
  const fair = site();
  await startWorker(fair).keep();
  fair.state.isOff = true;
  const worker = startWorker(fair);
  const answer = await worker.ask('/booths/12?from=sign');
  expect(answer?.headers.get('content-security-policy')).toBe(POLICY);
  expect(await answer?.text()).toBe(
    '<html data-copy="2027-04-29T14:10:00.000Z" lang="fa"><p>/booths/12 r1 c1</p></html>',
  );
  expect(await textOf(worker.ask('/en/booths/12'))).toContain('/en/booths/12 r1 c1');
  expect((await worker.ask('/en'))?.status).toBe(200);
  expect(await textOf(worker.ask('/fonts/f.woff2', { mode: 'cors' }))).toBe('live /fonts/f.woff2');
});

test('with a network its answer is shown, without one a list that was narrowed is not the whole list', async () => {
  const fair = site();
  const worker = startWorker(fair);
  await worker.keep();
  expect(isLive(await textOf(worker.ask('/booths/12')))).toBe(true);
  fair.state.isOff = true;
  for (const path of ['/booths?category=reed', '/search?q=x', '/producers/x', '/%E0%A4%A']) {
    expect(await textOf(worker.ask(path))).toContain('/offline');
  }
  expect(await textOf(worker.ask('/map?category=reed'))).toContain('/map r1 c1');
});

test('what does not come in time is shown from the copy, what is not kept is waited for', async () => {
  const fair = site();
  await startWorker(fair).keep();
  const never = (address: string) =>
    address === '/producers/x' ? fair.load(address) : new Promise<Response>(() => {});
  const worker = startWorker({ cache: fair.cache, load: never, isLate: true });
  expect(await textOf(worker.ask('/booths/12'))).toContain('c1');
  expect(isLive(await textOf(worker.ask('/producers/x')))).toBe(true);
  const headers = new Headers({ rsc: '1' });
  const data = (path: string) => worker.ask(path, { mode: 'cors', headers });
  expect((await data('/booths/12?_rsc=1'))?.type).toBe('error');
  expect((await data('/producers/x'))?.type).not.toBe('error');
});

test('nothing of the admin area, the API, files or forms is kept, or answered by anything but the network', async () => {
  const fair = site();
  const worker = startWorker(fair);
  await worker.keep();
  for (const path of ['/admin', '/admin/booths', '/api/v1/booths', '/me/x', '/schedule.ics']) {
    expect(isLive(await textOf(worker.ask(path)))).toBe(true);
    fair.state.isOff = true;
    await expect(worker.ask(path)).rejects.toThrow();
    fair.state.isOff = false;
  }
  expect(await worker.ask('/search', { method: 'POST' })).toBeUndefined();
  expect(await worker.ask('/api/suggest/fa', { mode: 'cors' })).toBeUndefined();
  expect(fair.cache.names()).toEqual([
    '/_next/static/chunks/r1.js',
    '/en/offline.json',
    '/en/offline.json?checked',
    '/fonts/f.woff2',
    '/offline.json',
    '/offline.json?checked',
  ]);
});

test('a new release takes the old one’s place whole, and keeps what open pages may still ask for', async () => {
  const fair = site();
  await startWorker(fair).keep();
  fair.state.release = 'r2';
  const scripts = ['/_next/static/chunks/r2.js'];
  fair.state.refused = '/_next/static/chunks/r2.js';
  const worker = startWorker(fair);
  await worker.keep({ scripts });
  fair.state.isOff = true;
  expect(await textOf(worker.ask('/booths/12'))).toContain('r1');
  fair.state.isOff = false;
  fair.state.refused = '';
  await startWorker(fair).keep({ scripts });
  fair.state.isOff = true;
  for (const path of ['/booths/12', '/en/booths/12']) {
    expect(await textOf(startWorker(fair).ask(path))).toContain('r2');
  }
  expect(fair.cache.names()).toContain('/_next/static/chunks/r1.js');
  fair.state.isOff = false;
  fair.state.release = 'r3';
  await startWorker(fair).keep({ scripts: ['/_next/static/chunks/r3.js'] });
  expect(fair.cache.names()).not.toContain('/_next/static/chunks/r1.js');
});

test('where keeping ends half-way the site works, and the next visit goes on from there', async () => {
  for (const room of [0, 1, 2, 3, 4, 5]) {
    const fair = site();
    fair.cache.room = room;
    await startWorker(fair).keep();
    expect(isLive(await textOf(startWorker(fair).ask('/booths/12')))).toBe(true);
    fair.cache.room = Infinity;
    await startWorker(fair).keep();
    fair.state.isOff = true;
    expect(await textOf(startWorker(fair).ask('/en/booths/12'))).toContain('c1');
  }
});

test('a browser that keeps nothing shows the network’s answers', async () => {
  const fair = { ...site(), isPrivate: true };
  const worker = startWorker(fair);
  await worker.keep();
  expect(isLive(await textOf(worker.ask('/booths/12')))).toBe(true);
  expect(isLive(await textOf(worker.ask('/fonts/f.woff2', { mode: 'cors' })))).toBe(true);
});

test('a copy is asked after again after ten minutes or when the clock went back, and comes only when it changed', async () => {
  const fair = site();
  const packs = () =>
    fair.state.asked.filter((address) => address.endsWith('/offline.json')).length;
  let now = 1_000_000_000;
  const at = (time: number) => {
    now = time;
    return startWorker({ ...fair, now: () => now }).keep();
  };
  await at(now);
  await at(now + 60_000);
  expect(packs()).toBe(2);
  await at(now + 600_000);
  expect(packs()).toBe(4);
  fair.state.content = 'c2';
  await at(0);
  expect(packs()).toBe(6);
  fair.state.isOff = true;
  expect(await textOf(startWorker(fair).ask('/booths/12'))).toContain('c2');
});

test('whoever saves data is sent the one language', async () => {
  const fair = site();
  await startWorker(fair).keep({ keep: 'en', less: true });
  expect(fair.cache.names()).not.toContain('/offline.json');
  expect(fair.cache.names()).toContain('/en/offline.json');
});

test('a sign’s address leads to its booth, in either digits', async () => {
  const fair = site();
  const worker = startWorker(fair);
  await worker.keep();
  fair.state.isOff = true;
  for (const path of ['/12', '/%DB%B1%DB%B2', '/012']) {
    expect((await worker.ask(path))?.headers.get('location')).toContain('/booths/12');
  }
});
