import { expect, test } from '../fixtures';

for (const path of [
  '/search?q=چای',
  '/booths?category=handicrafts&sort=name',
  '/products?min=100000&sort=price',
]) {
  test(`without script, the language switch of ${path} keeps the query, and leads back`, async ({
    page,
  }) => {
    const here = () => {
      const { pathname, search } = new URL(page.url());
      return decodeURIComponent(pathname + search);
    };
    await page.goto(path);
    await page.locator('a[hreflang=en]:visible').first().click();
    await expect.poll(here).toBe(`/en${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('a[hreflang=fa]:visible').first().click();
    await expect.poll(here).toBe(path);
  });
}
