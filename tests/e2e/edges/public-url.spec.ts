import { ask } from '../ask';
import { expect, serveCopy, test } from '../fixtures';
import { entries, PUBLIC_PAGES } from '../pages';

const ORIGIN = 'https://fair.example';

/** Addresses that a page says it has, by what they are. */
function addressesIn(html: string): Record<string, string | undefined> {
  const tag = (pattern: RegExp) => html.match(pattern)?.[0] ?? '';
  const value = (text: string, name: string) =>
    new RegExp(`${name}="([^"]*)"`).exec(text)?.[1]?.replaceAll('&amp;', '&');
  const language = (code: string) =>
    value(tag(new RegExp(`<link rel="alternate" hrefLang="${code}"[^>]*>`)), 'href');
  return {
    canonical: value(tag(/<link rel="canonical"[^>]*>/), 'href'),
    fa: language('fa'),
    en: language('en'),
    'x-default': language('x-default'),
    og: value(tag(/<meta property="og:url"[^>]*>/), 'content'),
  };
}

/** `/search?q=چای` as it stands in a page. */
const full = (path: string) => decodeURI(new URL(path, ORIGIN).href.replace(/\/$/, ''));
const decoded = (addresses: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(addresses).map(([key, url]) => [key, url && decodeURI(url.replace(/\/$/, ''))]),
  );
const english = (path: string) => `/en${path === '/' ? '' : path}`;

/** A way on the plan, a filter that is not the category and a form about one thing are one view of a page, which search engines know. */
const CANONICAL: Record<string, string> = {
  '/booths?category=handicrafts&sort=name': '/booths?category=handicrafts',
  '/products?min=100000&sort=price': '/products',
  '/map?from=ENT1&to=12': '/map',
  '/message?booth=12': '/message',
  '/message?product=hand-reeled-silk-shawl&kind=report': '/message',
};

test('every page says its addresses by the origin that was set', async () => {
  test.setTimeout(120_000);
  await serveCopy(
    async (site) => {
      for (const [name, path] of entries(PUBLIC_PAGES)) {
        if (name === 'missing' || name === 'unknown address') continue;
        for (const own of [path, english(path)]) {
          const { status, body } = await ask(encodeURI(site.url + own), { host: 'fair.example' });
          expect(status, own).toBe(200);
          const fa = CANONICAL[path] ?? path;
          const here = own === path ? fa : english(fa);
          expect(decoded(addressesIn(body)), own).toEqual({
            canonical: full(here),
            fa: full(fa),
            en: full(english(fa)),
            'x-default': full(fa),
            og: full(here),
          });
          expect(body).not.toContain('localhost');
        }
      }
    },
    { env: { PUBLIC_URL: ORIGIN } },
  );
});

test('what a request calls the site never gets into a page', async ({ site }) => {
  const strange = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil.example',
  };
  for (const path of [
    '/',
    '/en/booths/12',
    '/booths?category=handicrafts',
    '/search?q=tea',
    '/robots.txt',
  ]) {
    const { status, body } = await ask(site.url + path, strange);
    expect([path, status]).toEqual([path, 200]);
    expect(body).not.toContain('evil.example');
  }
});

test('with an origin set, a request for another one is refused', async () => {
  await serveCopy(
    async (site) => {
      const { status, body } = await ask(`${site.url}/en`, { host: 'evil.example' });
      expect(status).toBe(421);
      expect(body).toMatch(/<html lang="en" dir="ltr">/);
      expect(body).not.toContain('evil.example');
    },
    { env: { PUBLIC_URL: ORIGIN } },
  );
});
