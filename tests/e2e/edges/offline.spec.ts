import { expect, hydrated } from '../fixtures';
import { kept, test } from '../no-network';
import { saveAt } from '../visit';

test('after one visit the fair opens without a network in both languages, says its age, and is made anew with one', async ({
  page,
  gate,
  context,
  network,
  refused,
}) => {
  test.setTimeout(120_000);
  await saveAt(page, '/booths/12');
  await kept(page);
  // A network that leads nowhere first: the browser does not know, and its router follows links.
  await gate.shut();
  await page.locator('.tab-bar a[href="/map"]').click();
  await expect(page).toHaveURL(/\/map$/);
  await expect(page.locator('[data-copy-notice]')).toBeVisible();
  await context.setOffline(true);
  for (const path of ['/', '/booths/7', '/map', '/schedule/3', '/visit']) {
    for (const address of [path, `/en${path === '/' ? '' : path}`]) {
      await page.goto(address);
      const made = address.startsWith('/en') ? '29 April, 17:40' : '۹ اردیبهشت، ساعت ۱۷:۴۰';
      await expect(page.locator('[data-copy-notice]')).toContainText(made);
      await expect(page.locator('h1')).toBeVisible();
      await hydrated(page);
    }
  }
  await expect(page.locator('main .visit-row')).toHaveCount(1);
  await page.locator('.walk > button').click();
  await expect(page.locator('.walk-step')).toHaveCount(1);
  await page.goto('/visit');
  await page.locator('main .visit-row a').first().click();
  await expect(page).toHaveURL(/\/booths\/12$/);
  await expect(page.locator('[data-copy-notice]')).toBeVisible();
  const anew = page.waitForResponse((response) => response.url().includes('/booths/12'));
  await network(true);
  expect((await anew).status()).toBe(200);
  await expect(page.locator('[data-copy-notice]')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-copy');
  expect(refused).toEqual([]);
});

test('a page that is not kept says what is and opens by itself later; nothing of the admin area is kept', async ({
  page,
  network,
  refused,
}) => {
  test.setTimeout(120_000);
  await page.goto('/admin/sign-in');
  await page.goto('/about');
  await kept(page);
  const names = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    }
    return found;
  });
  expect(names.filter((name) => /\/(admin|api|me)(\/|$)/.test(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(10);
  await network(false);
  await page.goto('/producers');
  await expect(page.locator('main[data-offline] a').first()).toBeVisible();
  await expect(page.locator('[data-copy-notice]')).toBeVisible();
  await network(true);
  await expect(page.locator('main[data-offline]')).toHaveCount(0);
  await expect(page.locator('h1')).toBeVisible();
  expect(refused).toEqual([]);
  await network(false);
  await expect(page.goto('/admin/sign-in')).rejects.toThrow(/ERR_/);
});
