import type { Page } from '@playwright/test';
import { openDatabase, type Database } from '@/lib/db/client';
import { expectAccessible } from '../axe';
import { expect, serveCopy, test, type Site } from '../fixtures';
import { watch } from '../watch';

const GONE = [
  'booths/5',
  'products/hand-reeled-silk-shawl',
  'sessions/S304',
  'producers/pile-mahtab',
];

async function removeThings(database: Database) {
  const data = { state: 'removed' };
  await database.booth.updateMany({ where: { number: 5 }, data });
  await database.product.updateMany({ where: { slug: 'hand-reeled-silk-shawl' }, data });
  await database.session.updateMany({ where: { code: 'S304' }, data });
  await database.producer.updateMany({ where: { slug: 'pile-mahtab' }, data });
  // Another database than the one the pages were built on.
  await database.fact.update({ where: { key: 'id' }, data: { value: 'another' } });
}

/** On the site after its organisers have removed a thing of each kind. */
const removed = test.extend<object, { site: Site }>({
  site: [
    async ({}, use) => serveCopy(use, { prepare: removeThings }),
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** Opens an address that is refused, and checks that what comes is a whole page in its language. */
async function expectWholePage(page: Page, url: string, status: number) {
  const response = await page.goto(url);
  expect(response?.status()).toBe(status);
  const isEnglish = new URL(url).pathname.startsWith('/en');
  await expect(page.locator('html')).toHaveAttribute('lang', isEnglish ? 'en' : 'fa-IR');
  await expect(page.locator('html')).toHaveAttribute('dir', isEnglish ? 'ltr' : 'rtl');
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('h1')).toHaveText(isEnglish ? /[A-Za-z]/ : /[آ-ی]/);
  const home = isEnglish ? '/en' : '/';
  await expect(page.locator(`main a[href="${home}"]`).first()).toBeVisible();
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/default-src/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline|unsafe-eval/);
  await expectAccessible(page, 'light');
  await expectAccessible(page, 'dark');
}

for (const prefix of ['', '/en']) {
  for (const path of GONE) {
    removed(`${prefix}/${path}, removed, is a whole page of status 410`, async ({ page, site }) => {
      await expectWholePage(page, `${site.url}${prefix}/${path}`, 410);
    });
  }

  test(`an unknown address below ${prefix}/ is a whole page of status 404`, async ({
    page,
    site,
  }) => {
    await expectWholePage(page, `${site.url}${prefix}/booths/999`, 404);
    await expectWholePage(page, `${site.url}${prefix}/nothing/here`, 404);
  });

  test(`a bad address below ${prefix}/ is a whole page of status 400`, async ({ page, site }) => {
    await expectWholePage(page, `${site.url}${prefix}/booths/%E0%A4%A`, 400);
    await expectWholePage(page, `${site.url}${prefix}/search?q=%00`, 400);
  });

  test(`a page below ${prefix}/ that cannot be made is a whole page of status 500`, async ({
    browser,
  }) => {
    await serveCopy(async (site) => {
      // A context of its own: here the server is meant to break.
      const context = await browser.newContext();
      const problems = watch(context, site.url);
      const page = await context.newPage();
      const database = openDatabase(`file:${site.dataDir}/fair.db`);
      await database.$executeRawUnsafe('ALTER TABLE "Booth" RENAME TO "Lost"');
      await database.staleTag.create({ data: { tag: 'booth:1' } });
      const url = `${site.url}${prefix}/booths/1`;
      await expectWholePage(page, url, 500);
      await expect(page.locator('main')).toContainText(/[0-9a-f]{8}-/);
      expect(problems()).toEqual([`500: ${url}`, `500: ${url}`].slice(0, problems().length));
      // A page that is made for each request has begun when its part fails: React says so, and tries again.
      await page.goto(`${site.url}${prefix}/search?q=tea`);
      const failed = page.getByRole('alert').getByRole('heading', { level: 1 });
      await expect(failed).toBeVisible();
      await expectAccessible(page, 'light');
      await expectAccessible(page, 'dark');
      await database.$executeRawUnsafe('ALTER TABLE "Lost" RENAME TO "Booth"');
      await database.$disconnect();
      await page.getByRole('alert').getByRole('button').click();
      await expect(failed).toHaveCount(0);
      await expect(page.locator('main:visible a[href*="/booths/"]').first()).toBeVisible();
      expect((await page.goto(url))?.status()).toBe(200);
      await context.close();
    });
  });
}
