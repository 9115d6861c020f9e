import type { Page } from '@playwright/test';
import { expect, hydrated, test } from '../../fixtures';

const items = 'main .booth-list > li, main .goods > li';
const isWide = (page: Page) => (page.viewportSize()?.width ?? 0) >= 992;
const sheet = (page: Page) => page.locator('#filters');

/** Ticks a choice and sends it: beside the list at once, in the sheet of a phone with its button. */
async function choose(page: Page, name: string, value: string) {
  const answered = page.waitForURL(new RegExp(`[?&]${name}=${value}`));
  if (isWide(page)) {
    await sheet(page).locator(`input[name="${name}"][value="${value}"]`).check();
    return answered;
  }
  await page.locator('.filter-open').click();
  await sheet(page).locator(`input[name="${name}"][value="${value}"]`).check();
  await sheet(page).locator('footer button').click();
  return answered;
}

test('a category of the home page opens at once: nothing is asked that is not there', async ({
  page,
  at,
}) => {
  const wrong: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (/[?&]category=.*_rsc=/.test(request.url())) wrong.push(request.url());
  });
  await page.goto(at('/'));
  await hydrated(page);
  await page.locator('main a[href*="category=rice-tea"]:visible').first().click();
  await page.waitForURL(/category=rice-tea/);
  await expect(page.locator(items).first()).toBeVisible();
  expect(wrong).toEqual([]);
});

for (const [path, name, value] of [
  ['/booths', 'category', 'rice-tea'],
  ['/booths?category=handicrafts', 'feature', 'live_demo'],
  ['/products', 'category', 'rice-tea'],
] as const) {
  test(`${path} has as many things with ${value} as the choice says, and a chip takes it off`, async ({
    page,
    at,
  }) => {
    // Three documents, one after the other.
    test.slow();
    await page.goto(at(path));
    await hydrated(page);
    const before = await page.locator(items).count();
    const label = sheet(page).locator('label', {
      has: page.locator(`input[name="${name}"][value="${value}"]`),
    });
    const said = await label.locator('small').textContent();
    await choose(page, name, value);
    await hydrated(page);
    const digits = (said ?? '').replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
    await expect(page.locator(items)).toHaveCount(Number(digits));
    // No empty field stands in the address.
    expect(page.url()).not.toMatch(/=(&|$)/);
    await page.locator('.filter-chips .chip').last().click();
    await page.waitForURL(at(path));
    await expect(page.locator(items)).toHaveCount(before);
  });
}

/** Beside the list a tick applies at once, with the focus where it was. */
async function tickByKeyboard(page: Page) {
  await sheet(page).locator('input[value="live_demo"]').focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/feature=live_demo/);
  await expect(sheet(page).locator('input[value="live_demo"]')).toBeFocused();
}

/** The sheet of a phone takes the focus, closes with Escape or when it is left, and gives the focus back. */
async function openByKeyboard(page: Page) {
  const button = page.locator('.filter-open');
  await expect(sheet(page)).toBeHidden();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page).locator('h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(sheet(page).locator('input').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page).locator('h2')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(sheet(page)).toBeHidden();
}

test('the filters are used by keyboard alone', async ({ page, at }) => {
  await page.goto(at('/booths'));
  await hydrated(page);
  await (isWide(page) ? tickByKeyboard(page) : openByKeyboard(page));
});

test('a price that cannot be read is said, keeps what was typed, and shows the whole list', async ({
  page,
  at,
}) => {
  await page.goto(at('/products?min=abc&max=500000'));
  await expect(page.locator('main [role=alert]')).toBeVisible();
  await expect(page.locator('#field-min')).toHaveValue('abc');
  await expect(page.locator('#field-min')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator(items).first()).toBeVisible();
});

test('where nothing is left, each way out says how many it leads to', async ({ page, at }) => {
  await page.goto(at('/booths?category=rice-tea&category=nothing&row=nowhere'));
  await expect(page.locator(items)).toHaveCount(0);
  await page.locator('main .loom .chip').last().click();
  await page.waitForURL(at('/booths?category=rice-tea&category=nothing'));
  await expect(page.locator(items).first()).toBeVisible();
});

test('the pages of a long list are followed to its end, no product twice', async ({ page, at }) => {
  test.slow();
  await page.goto(at('/products'));
  const seen: string[] = [];
  for (;;) {
    const links = page.locator('main .goods h2 a');
    seen.push(
      ...(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))),
    );
    const next = page.locator('main a[rel=next]');
    if ((await next.count()) === 0) break;
    const here = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== here);
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe(146);
});
