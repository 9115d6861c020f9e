import type { Browser, Page } from '@playwright/test';
import { frames, shiftOf, watchShifts } from '../../support/shifts';
import { expect, hydrated, test } from '../fixtures';
import { entries, PUBLIC_PAGES } from '../pages';

const WIDTHS = [390, 1440];
/**
 * A page moves by less than this when the font arrives. Words of a stand-in font are never as wide as
 * Vazirmatn's to the last pixel, and Chromium counts each piece of a line that begins 3 px elsewhere: most pages
 * move by less than 0.0006, one whose only paragraph gains a line on a desk by 0.0057. A line more or less on a
 * phone's first screen is 0.013 and more; browsers call up to 0.1 good.
 */
const SHIFT_MAX = 0.006;
/** Of a page's texts, so many may break their lines otherwise; those on the first screen would be a shift. */
const REFLOWED_MAX = 0.1;

/** Opens a page whose font is held back until it has been painted and taken over by its scripts. */
async function openWithLateFont(browser: Browser, url: string, width: number) {
  const isPhone = width < 768;
  const context = await browser.newContext({
    viewport: { width, height: isPhone ? 844 : 900 },
    isMobile: isPhone,
    hasTouch: isPhone,
    timezoneId: 'Asia/Tehran',
  });
  const page = await context.newPage();
  let letFontCome = () => {};
  const painted = new Promise<void>((resolve) => {
    letFontCome = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await painted;
    await route.continue();
  });
  await watchShifts(page);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  await hydrated(page);
  await frames(page);
  return { page, letFontCome };
}

/** The height of every text, in the page's order. */
const heights = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, p, dt, dd, li > a, td')]
      .filter((element) => element.checkVisibility())
      .map((element) => Math.round(element.getBoundingClientRect().height)),
  );

for (const [name, path] of entries(PUBLIC_PAGES)) {
  test(`${name} does not move while it loads, however late the font comes`, async ({
    browser,
    site,
  }) => {
    test.setTimeout(120_000);
    for (const prefix of ['', '/en']) {
      for (const width of WIDTHS) {
        const url = `${site.url}${prefix}${prefix && path === '/' ? '' : path}`;
        const { page, letFontCome } = await openWithLateFont(browser, url, width);
        const before = await heights(page);
        letFontCome();
        await page.waitForLoadState('load');
        await page.evaluate(() => document.fonts.ready);
        expect(await page.evaluate(() => document.fonts.check('17px Vazirmatn'))).toBe(true);
        await frames(page);
        const after = await heights(page);
        // Down the page and up again, a screen a frame: what loads late must have its place.
        await page.evaluate(async () => {
          for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
            scrollTo(0, y);
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        });
        const shift = await shiftOf(page);
        const reflowed = before.filter((height, at) => height !== after[at]).length;
        console.log(
          `${prefix}${path} at ${width} px: shift ${shift.toFixed(5)}, ${reflowed} of ${before.length} texts reflowed`,
        );
        expect(before.length).toBeGreaterThan(5);
        expect(after.length).toBe(before.length);
        expect(shift).toBeLessThan(SHIFT_MAX);
        expect(reflowed).toBeLessThanOrEqual(Math.max(1, before.length * REFLOWED_MAX));
        await page.context().close();
      }
    }
  });
}
