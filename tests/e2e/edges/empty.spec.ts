import { speak } from '../admin/open';
import { expectAccessible } from '../axe';
import { expect } from '../fixtures';
import { ADMIN_PAGES, entries, PUBLIC_PAGES } from '../pages';
import { EMPTY_FAIRS } from './emptied';

/** What is no list: of a thing that an empty fair does not have. */
const THINGS = new Set(['booth', 'producer', 'product', 'session', 'missing', 'unknown address']);

/** Pages that are all text, whether there is a fair or not. */
const TEXTS = new Set(['accessibility', 'privacy']);
/** Those that look otherwise when a fair is empty. */
const SCANNED = new Set(['home', 'directory', 'products', 'schedule', 'plan', 'about']);

for (const [fair, test] of Object.entries(EMPTY_FAIRS)) {
  for (const prefix of ['', '/en']) {
    test(`${fair}: every page below ${prefix}/ says something helpful`, async ({ page }) => {
      test.setTimeout(180_000);
      for (const [name, path] of entries(PUBLIC_PAGES)) {
        await test.step(name, async () => {
          const response = await page.goto(`${prefix}${path}`);
          const isMissing =
            THINGS.has(name) || (name === 'day' && fair === 'a site without a fair');
          expect(response?.status()).toBe(isMissing ? 404 : 200);
          await expect(page.locator('h1')).toHaveCount(1);
          await expect(page.locator('h1')).toBeVisible();
          // A heading alone helps nobody: there are words, and somewhere to go on to or something to type into.
          expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
          if (!TEXTS.has(name))
            await expect(page.locator('main :is(a, input)').first()).toBeVisible();
          await expect(page.locator('main')).not.toContainText(/undefined|null|NaN/);
          if (SCANNED.has(name)) await expectAccessible(page, 'light');
        });
      }
    });
  }
}

/** What of the admin area is about one edition; the rest outlives it. */
const OF_AN_EDITION = [
  '/admin',
  '/admin/settings',
  '/admin/producers/new',
  ...['booths', 'schedule', 'plan', 'announcements'].flatMap((section) => [
    `/admin/${section}`,
    `/admin/${section}/new`,
  ]),
];
const NONE = EMPTY_FAIRS['a site without a fair'];

for (const [language, title] of [
  ['fa', 'هنوز دوره‌ای نیست'],
  ['en', 'There is no edition yet'],
] as const) {
  NONE(
    `a site without a fair: the admin area in ${language} says how one is made`,
    async ({ page, context, site, signedIn }) => {
      NONE.slow();
      await speak(context, language, site.url);
      await page.goto('/admin');
      await expect(page).toHaveURL(/\/admin\/sign-in/);
      await signedIn(context, 'owner');
      for (const path of OF_AN_EDITION) {
        await NONE.step(path, async () => {
          await page.goto(path);
          await expect(page.locator('h1')).toHaveText(title);
          await expect(page.locator('main')).toContainText('npm run fair -- import');
        });
      }
      await expectAccessible(page, 'light');
      await expectAccessible(page, 'dark');
      // The same pages in both languages: one of them opens each.
      for (const [, path] of language === 'fa' ? entries(ADMIN_PAGES) : []) {
        expect((await page.goto(path))?.status()).toBe(200);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.locator('main')).not.toContainText(/undefined|null|NaN/);
      }
      await page.goto('/admin/account');
      await expect(page.locator('[name=present]')).toBeVisible();
    },
  );
}

const EMPTY = EMPTY_FAIRS['a fair with nothing in it'];

EMPTY(
  'a fair with nothing in it: every page of the admin area opens',
  async ({ page, context, signedIn }) => {
    EMPTY.slow();
    await signedIn(context, 'owner');
    for (const [name, path] of entries(ADMIN_PAGES)) {
      if (name === 'booth') continue;
      await EMPTY.step(name, async () => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(200);
        await expect(page.locator('h1')).toBeVisible();
        await expect(page.locator('main')).toContainText(/\S/);
      });
    }
  },
);
