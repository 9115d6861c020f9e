import type { Page } from '@playwright/test';
import { openDatabase } from '@/lib/db/client';
import { expect, hydrated, type Site } from '../fixtures';
import { expectSent, PRIVATE, write } from '../message';
import { kept, test } from '../no-network';

const letters = '[data-letters] li';

async function count({ dataDir }: Site, body: string) {
  const database = openDatabase(`file:${dataDir}/fair.db`);
  const n = await database.inquiry.count({ where: { body } });
  await database.$disconnect();
  return n;
}

const send = (page: Page) => page.locator('main [type=submit]').click();

test('a message that was never begun with one waits, and is sent once when there is one, from one of two tabs', async ({
  page,
  context,
  network,
  site,
}) => {
  test.setTimeout(120_000);
  const body = 'نوشته در میدان، بی شبکه';
  await page.goto('/booths/12');
  await kept(page);
  await network(false);
  await page.goto('/message?booth=12');
  await hydrated(page);
  await expect(page.locator('main')).toContainText('غرفهٔ ۱۲');
  await write(page, body);
  await send(page);
  await expect(page.locator(letters)).toHaveCount(1);
  const other = await context.newPage();
  await other.goto('/message');
  await expect(other.locator(letters)).toHaveCount(1);
  await network(true);
  const link = page.locator(`${letters} a`);
  await expect(link).toHaveAttribute('href', PRIVATE, { timeout: 60_000 });
  await expect(other.locator(`${letters} a`)).toHaveAttribute('href', PRIVATE);
  expect(await count(site, body)).toBe(1);
  await link.click();
  await expectSent(page, body);
});

test('what waits can be taken back, and is sent never then', async ({ page, network, site }) => {
  const body = 'پس گرفته می‌شود';
  await page.goto('/message?booth=12');
  await hydrated(page);
  await network(false);
  await write(page, body);
  await send(page);
  await expect(page.locator(letters)).toHaveCount(1);
  await page.locator(`${letters} button`).click();
  await expect(page.locator(letters)).toHaveCount(0);
  await network(true);
  await page.goto('/message');
  await hydrated(page);
  await expect(page.locator(letters)).toHaveCount(0);
  expect(await count(site, body)).toBe(0);
});

test('what waits is sent from whichever page is open when there is a network', async ({
  page,
  network,
  site,
}) => {
  const body = 'از صفحهٔ دیگری فرستاده می‌شود';
  await page.goto('/message?booth=12');
  await hydrated(page);
  await network(false);
  await write(page, body);
  await send(page);
  await expect(page.locator(letters)).toHaveCount(1);
  await network(true);
  await page.goto('/about');
  await expect.poll(() => count(site, body), { timeout: 30_000 }).toBe(1);
});

test('what the site takes later waits on, and what it will not take can be removed', async ({
  page,
  site,
}) => {
  const body = 'دیرتر پذیرفته می‌شود';
  const answer = { fields: { '': ['نه دقیقهٔ دیگر بفرستید.'] }, again: false };
  await page.goto('/message?booth=12');
  await hydrated(page);
  await page.route('**/message/challenge', (route) => route.abort());
  await page.route('**/message/send', (route) => route.abort());
  await write(page, body);
  await send(page);
  await expect(page.locator(letters)).toContainText('در انتظار شبکه');
  await page.unroute('**/message/challenge');
  await page.route('**/message/send', (route) =>
    route.fulfill({ json: { ...answer, later: true } }),
  );
  const asked = page.waitForResponse('**/message/send');
  await page.goto('/message');
  await asked;
  await expect(page.locator(letters)).toContainText('در انتظار شبکه');

  await page.route('**/message/send', (route) => route.fulfill({ json: answer }));
  await page.goto('/message');
  await expect(page.locator(letters)).toContainText('پذیرفته نشد', { timeout: 20_000 });
  await page.getByRole('button', { name: 'برداشتن از فهرست' }).click();
  await expect(page.locator(letters)).toHaveCount(0);
  await page.unroute('**/message/send');
  await page.goto('/message');
  await hydrated(page);
  expect(await count(site, body)).toBe(0);
});

test('a message whose answer never came back is the same one when it is sent again', async ({
  page,
  site,
}) => {
  const body = 'پاسخ در راه گم شد';
  await page.goto('/message?booth=12');
  await hydrated(page);
  await page.route('**/message/send', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await write(page, body);
  await send(page);
  await expect(page.locator(letters)).toHaveCount(1);
  expect(await count(site, body)).toBe(1);
  await page.unroute('**/message/send');
  await page.goto('/message');
  await expect(page.locator(`${letters} a`)).toHaveAttribute('href', PRIVATE, { timeout: 30_000 });
  expect(await count(site, body)).toBe(1);
});

test.describe('where the browser keeps nothing', () => {
  for (const [how, broken] of [
    ['storage is full', 'QuotaExceededError'],
    ['storage is blocked', 'SecurityError'],
  ] as const) {
    test(`a message without a network stays in the form, and that is said: ${how}`, async ({
      page,
      network,
    }) => {
      await page.addInitScript((name) => {
        const refuse = () => {
          throw new DOMException('refused', name);
        };
        Storage.prototype.setItem = refuse;
        if (name === 'SecurityError') Storage.prototype.getItem = refuse;
      }, broken);
      await page.goto('/message?booth=12');
      await hydrated(page);
      await network(false);
      await write(page, 'جایی برای نگه‌داشتن نیست');
      await send(page);
      await expect(page.locator('main [role=alert]')).toContainText('متن همین‌جا در فرم می‌ماند');
      await expect(page.locator('[name=body]')).toHaveValue('جایی برای نگه‌داشتن نیست');
      await network(true);
      await send(page);
      await expectSent(page, 'جایی برای نگه‌داشتن نیست');
    });
  }
});
