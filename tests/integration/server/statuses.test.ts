import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanUp, copyOfBuiltData, serve } from '../../support/built-server';
import type { Running } from '../../support/server';

let server: Running;
beforeAll(async () => {
  server = await serve(copyOfBuiltData());
});
afterAll(cleanUp);

const slug = (length: number) => 'a'.repeat(length);

test.each([
  ['/', 200, 'fa-IR'],
  ['/en', 200, 'en'],
  ['/booths/1', 200, 'fa-IR'],
  ['/en/booths/1', 200, 'en'],
  ['/booths/2', 410, 'fa-IR'],
  ['/en/booths/2', 410, 'en'],
  ['/booths/3', 404, 'fa-IR'],
  ['/booths/999', 404, 'fa-IR'],
  ['/booths/999999999999', 404, 'fa-IR'],
  ['/booths/-', 404, 'fa-IR'],
  ['/en/nothing/here', 404, 'en'],
  ['/nothing.html', 404, 'fa-IR'],
  ['/en/nothing.html', 404, 'en'],
  ['/api', 404, 'fa-IR'],
  ['/api/booths', 404, 'fa-IR'],
  ['/media/booths/1', 404, 'fa-IR'],
  ['/booths/%E0%A4%A', 400, 'fa-IR'],
  ['/%00', 400, 'fa-IR'],
  ['/booths/1%00', 400, 'fa-IR'],
  [`/producers/${slug(201)}`, 400, 'fa-IR'],
  [`/search?q=${slug(2100)}`, 400, 'fa-IR'],
  ['/search?q=a&q=b', 200, 'fa-IR'],
  ['/booths/1?x=1&x=2', 200, 'fa-IR'],
  ['/map?from=1', 200, 'fa-IR'],
  ['/en/map?from=1&from=2&to=%E0%A4%A', 200, 'en'],
  ['/map?to[]=1&to=x&to=y', 200, 'fa-IR'],
  ['/map?to=%00', 400, 'fa-IR'],
  ['/?q=%E0%A4%A', 200, 'fa-IR'],
  ['/search?q=%E0%A4%A', 200, 'fa-IR'],
])('%s is answered with %i', async (path, status, lang) => {
  const response = await server.fetch(path);
  const page = await response.text();
  expect(response.status).toBe(status);
  expect(/<html[^>]* lang="([^"]+)"/.exec(page)?.[1]).toBe(lang);
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(page)?.[1]?.replace(/<[^>]+>/g, '');
  expect(heading?.trim()).toMatch(/./);
});

test.each([
  ['/fa', '/'],
  ['/fa/booths/1', '/booths/1'],
  ['/12', '/booths/12'],
  ['/en/7', '/en/booths/7'],
  ['/%DB%B1%DB%B2', '/booths/12'],
  ['/en/%DB%B1', '/en/booths/1'],
  ['/booths/%DB%B1%DB%B2', '/booths/12'],
  ['/booths/012', '/booths/12'],
  ['/filtered/booths', '/booths'],
  ['/booths/', '/booths'],
])('%s moves for good to %s', async (from, to) => {
  const response = await server.fetch(from);
  expect(response.status).toBe(308);
  expect(response.headers.get('location')).toBe(to);
});

test('HEAD answers like GET, without a body', async () => {
  const headers = { 'accept-encoding': 'identity' };
  const get = await server.fetch('/booths/1', { headers });
  const head = await server.fetch('/booths/1', { headers, method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
  expect(await head.text()).toBe('');
});

test('the process is alive, and ready when the database is migrated', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const response = await server.fetch(path);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  }
});

test('a part beyond the end of a file is answered with the file', async () => {
  const response = await server.fetch('/icon.svg', { headers: { range: 'bytes=99999999-' } });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('</svg>');
});

test.each(['PUT', 'PATCH', 'DELETE'])(
  '%s is refused, and what is taken is named',
  async (method) => {
    const response = await server.fetch('/booths/1', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([
      405,
      'GET, HEAD, POST, OPTIONS',
    ]);
  },
);

test.each(['/booths/1', '/search', '/admin/sign-in'])(
  'a form that cannot be read is refused at %s, whoever sends it',
  async (path) => {
    for (const [type, body] of [
      ['multipart/form-data; boundary=x', ''],
      ['multipart/form-data; boundary=x', 'no part of a form'],
      ['multipart/form-data', '--x--'],
    ] as const) {
      const headers = { 'content-type': type };
      const response = await server.fetch(path, { method: 'POST', body, headers });
      expect([type, body, response.status]).toEqual([type, body, 400]);
      expect(await response.text()).toMatch(/<h1>.*<section lang="en"/s);
    }
  },
);

test.each([
  [{ rsc: '1', 'next-router-state-tree': '%E0%A4%A' }],
  [{ rsc: '1', 'next-router-state-tree': '['.repeat(5000) }],
  [{ rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/../../x' }],
  [{ rsc: 'x', 'next-url': '/%FF' }],
  [{ 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }],
  [{ 'x-middleware-rewrite': '/admin', 'x-matched-path': '/admin', 'x-invoke-path': '/admin' }],
  [{ 'x-prerender-revalidate': 'x', 'x-next-revalidated-tags': 'edition' }],
  [{ cookie: '__prerender_bypass=x; __next_preview_data=y; fair-login=%E0%A4%A' }],
])('headers of Next’s own with nonsense in them change no page: %o', async (headers) => {
  for (const path of ['/booths/1', '/search?q=a', '/admin/sign-in', '/nothing']) {
    const given = new Headers(Object.entries(headers));
    const answer = await server.fetch(path, { headers: given });
    expect([path, answer.status < 500]).toEqual([path, true]);
  }
  const [page, cached] = [await server.fetch('/booths/1'), 'x-nextjs-cache'];
  expect([page.status, page.headers.get(cached)]).toEqual([200, 'HIT']);
  expect(await page.text()).toContain('پیش از تغییر');
});
