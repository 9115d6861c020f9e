import { expect, test } from '../fixtures';

test('from home to a product: directory, booth, product, and back to its booth', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  await page
    .locator(`a[href="${at('/booths')}"]:visible`)
    .first()
    .click();
  await expect(page).toHaveURL(at('/booths'));
  const booths = page.locator(`main a[href^="${at('/booths/')}"]`);
  expect(
    new Set(await booths.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).size,
  ).toBe(30);

  await page
    .locator(`main a[href="${at('/booths/12')}"]`)
    .first()
    .click();
  await expect(page).toHaveURL(at('/booths/12'));
  await expect(page.locator('h1:visible')).toContainText(/\S/);
  const title = await page.locator('h1:visible').innerText();

  await page
    .locator(`main a[href^="${at('/products/')}"]`)
    .first()
    .click();
  await expect(page).toHaveURL(/\/products\/[^/]+$/);
  await expect(page.locator('h1:visible')).not.toHaveText(title);
  await page
    .locator(`main a[href="${at('/booths/12')}"]`)
    .first()
    .click();
  await expect(page).toHaveURL(at('/booths/12'));
});

test('a filter of the directory is a link that can be shared', async ({ page, at }) => {
  await page.goto(at('/booths'));
  const all = await page.locator(`main a[href^="${at('/booths/')}"]`).count();
  await page.goto(at('/booths?category=handicrafts'));
  const some = await page.locator(`main a[href^="${at('/booths/')}"]`).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
});

test('a booth is found by what a visitor types', async ({ page, at, language }) => {
  await page.goto(at('/search'));
  // By its name: whoever enters it makes a combobox of it.
  const field = page.locator('input[name=q]:visible').first();
  await field.fill(language === 'fa' ? 'چاي' : 'tea');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(
    page.locator('main:visible a[href*="/booths/"], main:visible a[href*="/products/"]').first(),
  ).toBeVisible();
});

test('the programme leads to a day and to one of its sessions', async ({ page, at }) => {
  await page.goto(at('/schedule'));
  await page
    .locator(`a[href="${at('/schedule/3')}"]`)
    .first()
    .click();
  await expect(page).toHaveURL(at('/schedule/3'));
  await page
    .locator(`main a[href="${at('/sessions/S304')}"]`)
    .first()
    .click();
  await expect(page).toHaveURL(at('/sessions/S304'));
});

test('every booth of the plan is a link with a spoken name', async ({ page, at }) => {
  await page.goto(at('/map'));
  const names = await page
    .locator(`svg a[href*="/booths/"], svg a[href*="#b"]`)
    .evaluateAll((all) => all.map((a) => a.getAttribute('aria-label') ?? a.textContent));
  expect(names.length).toBe(30);
  expect(names.filter((name) => !name?.trim())).toEqual([]);
});
