import { expect, hydrated, test } from '../fixtures';

for (const start of ['/', '/booths', '/products', '/products?category=handicrafts'] as const) {
  test(`a category of ${start} opens at once: nothing is asked that is not there`, async ({
    page,
    at,
  }) => {
    const refused: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(`${response.status()}: ${response.url()}`);
    });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/[?&]category=.*_rsc=/.test(request.url())) asked.push(request.url());
    });
    await page.goto(at(start));
    await hydrated(page);
    const link = page.locator('main a[href*="category=rice-tea"]:visible').first();
    await link.hover();
    await link.click();
    await page.waitForURL(/category=rice-tea/);
    await expect(
      page.locator('main a[href*="/booths/"], main a[href*="/products/"]').first(),
    ).toBeVisible();
    expect(refused).toEqual([]);
    expect(asked).toEqual([]);
  });
}
