import { expect, test } from '../fixtures';

for (const prefix of ['', '/en']) {
  test(`without script, filters are chosen in the sheet and taken off by chips (${prefix || '/'})`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/booths`);
    const sheet = page.locator('#filters');
    await expect(sheet).toBeHidden();
    await page.locator('.filter-open').click();
    await sheet.locator('input[value="rice-tea"]').check();
    await sheet.locator('input[value="handicrafts"]').check();
    await sheet.locator('input[value="live_demo"]').check();
    await sheet.locator('footer button').click();
    await page.waitForURL(
      `${prefix}/booths?category=rice-tea&category=handicrafts&feature=live_demo`,
    );
    await expect(page.locator('main .booth-list > li').first()).toBeVisible();
    await page.locator('.filter-chips .chip').first().click();
    await page.waitForURL(`${prefix}/booths?category=handicrafts&feature=live_demo`);
    await page.locator('.filter-chips .more').click();
    await page.waitForURL(`${prefix}/booths`);
  });

  test(`without script, a price range is typed in the reader’s digits (${prefix || '/'})`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/products`);
    await page.locator('.filter-open').click();
    await page.locator('#field-max').fill('۲۰۰٬۰۰۰');
    await page.locator('#field-max').press('Enter');
    await page.waitForURL(/[?&]max=/);
    await expect(page.locator('.filter-chips .chip')).toHaveCount(1);
    await expect(page.locator('main .goods > li').first()).toBeVisible();
    await page.locator('.sorts a').last().click();
    await page.waitForURL(`${prefix}/products?max=200000&sort=-price`);
  });
}
