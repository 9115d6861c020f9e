import jsQR from 'jsqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sharp from 'sharp';
import { cleanUp, copyOfBuiltData, databaseIn, serve } from '../../support/built-server';
import { askAs, fillSmallFair, SITE } from '../../support/open/served';

let get: ReturnType<typeof askAs>;
beforeAll(async () => {
  const data = copyOfBuiltData();
  await fillSmallFair(databaseIn(data));
  get = askAs(await serve(data, SITE), 'fair.example');
});
afterAll(cleanUp);

const text = async (path: string) => (await get(path)).text();
const every = (html: string, pattern: RegExp) =>
  Array.from(html.matchAll(pattern), ([, found]) => found ?? '');
const pathOf = (address: string) => {
  expect(address).toMatch(/^https:\/\/fair\.example(\/|$)/);
  return address.slice('https://fair.example'.length) || '/';
};

/** JSON-LD of a page, and the addresses that its head names. */
async function head(path: string) {
  const html = await text(path);
  return {
    things: every(html, /<script type="application\/ld\+json">([^<]*)<\/script>/g).map(
      (json): Record<string, unknown> => JSON.parse(json),
    ),
    image: every(html, /<meta property="og:image" content="([^"]+)"/g),
    canonical: every(html, /<link rel="canonical" href="([^"]+)"/g),
    languages: every(html, /<link rel="alternate" hrefLang="([^"]+)"/g),
    files: every(html, /<link rel="alternate" type="[^"]+" href="([^"]+)"/g),
  };
}

test.each([
  ['', 'ExhibitionEvent', '/og/home/fair.png'],
  ['/booths/1', 'BreadcrumbList Organization', '/og/booth/1.png'],
  ['/producers/producer-1', 'BreadcrumbList Organization', '/og/producer/producer-1.png'],
  ['/products/basket', 'BreadcrumbList Product', '/og/product/basket.png'],
  ['/sessions/S101', 'BreadcrumbList Event', '/og/session/S101.png'],
  ['/schedule', '', '/og/home/fair.png'],
  ['/schedule/2', '', '/og/home/fair.png'],
  ['/booths', '', '/og/home/fair.png'],
  ['/products', '', '/og/home/fair.png'],
  ['/announcements', '', '/og/home/fair.png'],
  ['/about', '', '/og/home/fair.png'],
  ['/map', '', '/og/home/fair.png'],
])(
  '%s says to programs what it is, in both languages, and every address it names is there',
  async (path, types, image) => {
    for (const prefix of ['', '/en']) {
      const page = prefix + path || '/';
      const { things, ...named } = await head(page);
      expect(
        things
          .map((thing) => String(thing['@type']))
          .toSorted()
          .join(' '),
      ).toBe(types);
      expect(named.image.map(pathOf)).toEqual([image]);
      expect(named.canonical.map(pathOf)).toEqual([page]);
      expect(named.languages.toSorted()).toEqual(['en', 'fa', 'x-default']);
      expect(named.files.length).toBeGreaterThan(0);
      expect(new Set(named.files).size).toBe(named.files.length);
      for (const file of [image, ...named.files]) {
        expect([file, (await get(file)).status]).toEqual([file, 200]);
      }
    }
  },
);

test.each([
  '/og/home/fair.png',
  '/og/booth/1.png',
  '/og/producer/producer-1.png',
  '/og/product/basket.png',
  '/og/session/S101.png',
])('%s is a picture of the right size, known again by its ETag', async (path) => {
  const response = await get(path);
  expect(response.headers.get('content-type')).toBe('image/png');
  const picture = Buffer.from(await response.arrayBuffer());
  expect(await sharp(picture).metadata()).toMatchObject({ width: 1200, height: 630 });
  const headers = { 'if-none-match': response.headers.get('etag') ?? '' };
  expect((await get(path, { headers })).status).toBe(304);
});

test.each([
  ['/og/booth/3.png', 404],
  ['/og/booth/2.png', 410],
  ['/og/booth/1.svg', 404],
  ['/og/nothing/1.png', 404],
  ['/og/__proto__/1.png', 404],
  ['/og/product/nothing.png', 404],
  ['/og/session/S202.png', 410],
  ['/qr/3.svg', 404],
  ['/qr/2.png', 410],
  ['/qr/1.gif', 404],
  ['/sitemap/2.xml', 404],
  ['/sitemap/x.xml', 404],
])('%s is answered with %i', async (path, status) => {
  expect((await get(path)).status).toBe(status);
});

test('the QR code of a booth leads to its short address', async () => {
  const png = Buffer.from(await (await get('/qr/1.png')).arrayBuffer());
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
  expect(read).toBe('https://fair.example/1');
  const moved = await get(pathOf(read));
  expect([moved.status, moved.headers.get('location')]).toEqual([308, '/booths/1']);
  expect((await get('/qr/1.svg')).headers.get('content-type')).toBe('image/svg+xml');
});

test('every address in the sitemap is a page', async () => {
  const robots = await text('/robots.txt');
  const index = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  const files = every(await text(pathOf(index)), /<loc>([^<]+)<\/loc>/g);
  expect(files.map(pathOf)).toEqual(['/sitemap/1.xml']);
  const pages = every(await text('/sitemap/1.xml'), /<loc>([^<]+)<\/loc>/g).map(pathOf);
  expect(pages).toContain('/booths/1');
  expect(pages).not.toContain('/booths/2');
  for (const page of pages) expect([page, (await get(page)).status]).toEqual([page, 200]);
});

test('a phone can keep the site: the manifest names the fair, and its icons are there', async () => {
  const response = await get('/manifest.webmanifest');
  expect(response.headers.get('content-type')).toBe('application/manifest+json');
  const manifest: { start_url: string; dir: string; icons: { src: string }[] } =
    await response.json();
  expect(manifest).toMatchObject({
    lang: 'fa-IR',
    dir: 'rtl',
    start_url: '/',
    display: 'standalone',
  });
  expect(await text('/')).toContain('<link rel="manifest" href="/manifest.webmanifest"');
  expect(manifest.icons.length).toBeGreaterThan(2);
  for (const { src } of manifest.icons) expect([src, (await get(src)).status]).toEqual([src, 200]);
});
