import { brotliCompressSync, constants } from 'node:zlib';
import { frames, shiftOf, watchShifts } from '../../support/shifts';
import { loadedBy, packed, sumOf } from '../../support/wire';
import { expect, hydrated, test } from '../fixtures';

// What comes over a visitor's line, counted as deploy/nginx.conf sends it.
const KB = 1024;
const kb = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`;

test('a first visit to a booth page is at most 235 KB, the next page at most 60 KB', async ({
  page,
}) => {
  const first = await loadedBy(page, async () => {
    await page.goto('/booths/12');
    await hydrated(page);
  });
  const next = await loadedBy(page, async () => {
    await page.locator('main a[href="/booths/13"]').first().click();
    await page.waitForURL(/\/booths\/13$/);
  });
  const fonts = first.filter(({ path }) => path.endsWith('.woff2'));
  console.log(
    `booth page: first ${kb(sumOf(first))} in ${first.length} files, then ${kb(sumOf(next))} in ${next.length}`,
  );
  expect(fonts).toHaveLength(1);
  expect(first.some(({ path }) => path.endsWith('.js'))).toBe(true);
  expect(sumOf(first)).toBeLessThanOrEqual(235 * KB);
  expect(next.length).toBeGreaterThan(0);
  expect(sumOf(next)).toBeLessThanOrEqual(60 * KB);
});

test('the directory with thirty covers is at most 40 KB of HTML, the plan at most 60 KB', async ({
  site,
}) => {
  for (const [path, most] of [
    ['/booths', 40],
    ['/en/booths', 40],
    ['/map', 60],
    ['/en/map', 60],
  ] as const) {
    const html = await (await site.fetch(path)).text();
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    const bytes = brotliCompressSync(html, { params }).length;
    console.log(`${path}: ${kb(bytes)} of HTML, brotli 5; ${kb(packed(html))}, gzip 6`);
    if (most === 40)
      expect(html.match(/<img[^>]+\/cloth\/\d+-/g)?.length).toBeGreaterThanOrEqual(30);
    expect(bytes).toBeLessThanOrEqual(most * KB);
  }
});

test('scrolling through the directory asks for at most six things ahead, and nothing moves', async ({
  page,
}) => {
  await watchShifts(page);
  await page.goto('/booths');
  await hydrated(page);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  // The font's coming may have moved the page by a hair: tests/e2e/figures/layout.spec.ts.
  console.log(`opening /booths: moved by ${await shiftOf(page)}`);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'image') asked.push(request.url());
  });
  const images = await loadedBy(page, async () => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 400) {
      await page.evaluate((to) => window.scrollTo(0, to), y);
      await frames(page);
    }
  });
  console.log(`scrolling /booths: ${asked.length} requests ahead, ${images.length} pictures`);
  expect(images.length).toBeGreaterThan(10);
  expect(asked.length).toBeLessThanOrEqual(6);
  expect(await shiftOf(page)).toBe(0);
});
