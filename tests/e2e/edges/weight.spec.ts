import { brotliCompressSync, constants } from 'node:zlib';
import { buildBareSite, startBareSite } from '../../support/bare-site.mjs';
import { firstLoadScript } from '../../support/first-load';
import { ask } from '../ask';
import { expect, serveCopy, test } from '../fixtures';

// What a visitor's phone fetches, counted. Bytes are exact, unlike times: `npm run test:figures` has those.
const KB = 1024;
const BOOTHS = ['/booths/12', '/en/booths/12'];
const PAGES = ['/', '/booths', '/booths/12', '/products', '/schedule/3', '/map', '/en/booths/12'];

test('a booth page ships little more script than a bare page of the same Next', async ({
  browser,
  site,
}) => {
  test.setTimeout(240_000);
  await buildBareSite();
  const bare = await startBareSite();
  try {
    const yardstick = await firstLoadScript(browser, bare.url);
    expect(yardstick).toBeGreaterThan(50 * KB);
    for (const path of BOOTHS) {
      const bytes = await firstLoadScript(browser, site.url + path);
      console.log(
        `${path}: ${(bytes / KB).toFixed(1)} KB of script gz, bare ${(yardstick / KB).toFixed(1)} KB, ratio ${(bytes / yardstick).toFixed(3)}`,
      );
      expect(bytes).toBeLessThanOrEqual(yardstick * 1.1);
      expect(bytes - yardstick).toBeLessThanOrEqual(15 * KB);
    }
  } finally {
    await bare.stop();
  }
});

test('a booth page is at most 22 KB of HTML, its style and its full addresses included', async () => {
  await serveCopy(
    async (site) => {
      for (const path of BOOTHS) {
        const { status, body } = await ask(site.url + path, { host: 'rasht-sakht.example' });
        expect(status).toBe(200);
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
        const bytes = brotliCompressSync(body, { params }).length;
        console.log(`${path}: ${(bytes / KB).toFixed(2)} KB of HTML, brotli 11`);
        expect(body).toContain('<link rel="canonical" href="https://rasht-sakht.example/');
        expect(body).toContain('<style');
        expect(body).not.toMatch(/<link[^>]+rel="stylesheet"/);
        expect(bytes).toBeLessThanOrEqual(22 * KB);
      }
    },
    { env: { PUBLIC_URL: 'https://rasht-sakht.example' } },
  );
});

test('a page loads one font of at most 50 KB, asked for before the style is read', async ({
  browser,
  site,
}) => {
  for (const path of PAGES) {
    // Each with an empty cache.
    const page = await browser.newPage();
    const fonts: Promise<{ url: string; size: number }>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'font') return;
      fonts.push(response.body().then((body) => ({ url: response.url(), size: body.length })));
    });
    await page.goto(site.url + path);
    await page.evaluate(() => document.fonts.ready);
    const loaded = await Promise.all(fonts);
    expect(loaded.length, path).toBe(1);
    expect(loaded[0]?.size).toBeLessThanOrEqual(50 * KB);
    const preload = await page.locator('link[rel=preload][as=font]').getAttribute('href');
    expect(loaded[0]?.url).toContain(preload ?? 'no preload');
    await page.close();
  }
});
