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
