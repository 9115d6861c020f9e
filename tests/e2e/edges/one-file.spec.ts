import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, test as base, type Site } from '../fixtures';

type Opened = { page: Page; problems: string[] };
type Fixtures = { open: (more?: BrowserContextOptions) => Promise<Opened> };

/** The file as it lies on a phone, with what it asks for and what its policy forbids noted down. */
async function openCopy(
  browser: Browser,
  address: string,
  more: BrowserContextOptions,
): Promise<Opened> {
  const problems: string[] = [];
  const context = await browser.newContext({ ...more, offline: true });
  context.on('console', (message) => problems.push(message.text()));
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && url.split('#')[0] !== address) problems.push(url);
  });
  const page = await context.newPage();
  await page.goto(address);
  return { page, problems };
}

const fetched = async (site: Site, path: string) => (await site.fetch(path)).text();

const test = base.extend<Fixtures>({
  watched: async ({}, use) => use(),
  open: async ({ browser, site, contextOptions, viewport }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'fair-file-'));
    const path = join(folder, 'fair.html');
    writeFileSync(path, await fetched(site, '/fair.html'));
    await use((more = {}) =>
      openCopy(browser, pathToFileURL(path).href, { ...contextOptions, viewport, ...more }),
    );
    rmSync(folder, { recursive: true });
  },
});

test('the file passed to a phone finds, leads and keeps without a network, in both languages', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const { page, problems } = await open();
  await expectAccessible(page, 'light');
  const heading = page.getByRole('heading', { level: 2 });

  // With an Arabic letter and another one for «چ».
  await page.getByRole('searchbox').fill('كلوجه');
  await expect(page.getByRole('status')).toContainText('نتیجه برای «كلوجه»');
  await page.getByRole('link', { name: 'کلوچه‌پزی هفت‌ناودان' }).click();
  await expect(heading).toContainText('کلوچه‌پزی هفت‌ناودان');

  await page.getByRole('link', { name: 'نقشه', exact: true }).click();
  await page.getByRole('link', { name: /^غرفهٔ ۱۲، / }).click();
  await expect(heading).toContainText('غرفهٔ ۱۲');
  await expectAccessible(page, 'dark');
  const save = page.getByRole('button', { name: /^ذخیرهٔ مرواربافی/ });
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('link', { name: 'برنامه', exact: true }).click();
  await page.getByRole('link', { name: 'پنجشنبه ۹ اردیبهشت' }).click();
  await expect(page.getByRole('heading', { name: 'پنجشنبه ۹ اردیبهشت' })).toBeInViewport();

  // A search changes no address: what led to a view leads there again.
  await page.evaluate(() => (location.hash = '#programme'));
  await page.getByRole('searchbox').fill('نان');
  await page.getByRole('link', { name: 'برنامه', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'پنجشنبه ۹ اردیبهشت' })).toBeVisible();

  await page.reload();
  await page.getByRole('link', { name: 'بازدید من' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'مرواربافی' })).toBeVisible();

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(heading).toHaveText('My visit');
  await expect(page.getByRole('listitem').filter({ hasText: 'Wickerwork' })).toBeVisible();
  await page.getByRole('searchbox').fill('baskts');
  await expect(page.getByRole('status')).toContainText('Results for');
  await expectAccessible(page, 'light');
  await page.getByRole('link', { name: 'Booths', exact: true }).click();
  await page.getByText('Handicrafts', { exact: true }).first().click();
  await expect(page.getByRole('status')).not.toHaveText('Booths: 30');
  expect(problems).toEqual([]);
});

test('without script the file is one document of all booths in one language, which leads to the other; and where nothing may be kept it works all the same', async ({
  open,
}) => {
  const { page, problems } = await open({ javaScriptEnabled: false });
  const booths = page.locator('[data-find=booth]:visible');
  const english = page.locator('[data-part=en] [data-find=booth]:visible');
  await expect(booths).toHaveCount(30);
  await expect(english).toHaveCount(0);
  await expect(page.locator('button:visible, input:visible')).toHaveCount(0);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(english).toHaveCount(30);
  await expect(booths).toHaveCount(30);
  await page.getByRole('link', { name: 'Programme', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The week’s programme' })).toBeInViewport();
  await page.getByRole('link', { name: 'فارسی' }).click();
  await expect(english).toHaveCount(0);
  await expect(booths).toHaveCount(30);
  expect(problems).toEqual([]);

  const refusing = await open();
  await refusing.page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await refusing.page.reload();
  await refusing.page.goto(`${refusing.page.url().split('#')[0]}#b12`);
  await refusing.page.getByRole('button', { name: /^ذخیرهٔ مرواربافی/ }).click();
  await refusing.page.getByRole('link', { name: 'بازدید من' }).click();
  await expect(refusing.page.getByRole('status')).toContainText('تا این صفحه باز است می‌ماند');
  expect(refusing.problems).toEqual([]);
});

test('the site serves the file under a policy of its own, by an ETag, and links to it', async ({
  site,
  page,
}) => {
  const answer = await site.fetch('/en/fair.html');
  expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'sha256-/);
  expect(answer.headers.get('content-disposition')).toBe(
    'inline; filename="rasht-sakht-1406-en.html"',
  );
  const etag = answer.headers.get('etag') ?? '';
  const again = await site.fetch('/en/fair.html', { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  await page.goto('/en/offline');
  await page.getByRole('link', { name: 'The whole fair in one file' }).click();
  // Its script, at the end of the file, leaves one language.
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rasht Sakht');
});
