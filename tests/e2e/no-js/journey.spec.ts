import { expect, test } from '../fixtures';

for (const prefix of ['', '/en']) {
  test(`without script, from home to a product (${prefix || '/'})`, async ({ page }) => {
    await page.goto(prefix || '/');
    await page.locator(`a[href="${prefix}/booths"]:visible`).first().click();
    await expect(page.locator(`main a[href^="${prefix}/booths/"]`).first()).toBeVisible();
    await page.locator(`main a[href="${prefix}/booths/12"]`).first().click();
    await expect(page.locator('h1')).toBeVisible();
    await page.locator(`main a[href^="${prefix}/products/"]:visible`).first().click();
    await expect(page).toHaveURL(/\/products\/[^/]+$/);
    await expect(page.locator('h1')).toBeVisible();
  });

  test(`without script, a search and a filter answer (${prefix || '/'})`, async ({ page }) => {
    await page.goto(`${prefix}/search`);
    await page.getByRole('searchbox').first().fill('tea');
    await page.getByRole('searchbox').first().press('Enter');
    await expect(page).toHaveURL(/\/search\?q=tea/);
    await expect(
      page.locator('main a[href*="/products/"], main a[href*="/booths/"]').first(),
    ).toBeVisible();
    await page.goto(`${prefix}/booths`);
    await page.goto(`${prefix}/booths?feature=live_demo`);
    await expect(page.locator(`main a[href^="${prefix}/booths/"]`).first()).toBeVisible();
  });

  test(`without script, the number finder leads to the booth (${prefix || '/'})`, async ({
    page,
  }) => {
    await page.goto(prefix || '/');
    const finder = page.locator(`form[action="${prefix}/go"] input[name]`).first();
    await finder.fill('۱۲');
    await finder.press('Enter');
    await expect(page).toHaveURL(`${prefix}/booths/12`);
  });
}

test('the thirty booths stand in the page itself', async ({ request }) => {
  const page = await (await request.get('/booths')).text();
  const numbers = [...page.matchAll(/href="\/booths\/(\d+)"/g)].map(([, number]) => number);
  expect(new Set(numbers).size).toBe(30);
});

test('without script nothing offers to save, and my visit is a list of all booths to print', async ({
  page,
}) => {
  await page.goto('/booths/12');
  await expect(page.locator('[data-save]')).toHaveCount(1);
  await expect(page.locator('[data-save]')).toBeHidden();
  await page.goto('/visit?v=AQMBAQ');
  await expect(page.locator('main .checklist > li')).toHaveCount(30);
  await expect(page.locator('main .visit-no-script')).toBeVisible();
});
