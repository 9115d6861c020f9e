import { expect, hydrated, test } from '../fixtures';
import { entries, PUBLIC_PAGES } from '../pages';

for (const [name, path] of entries(PUBLIC_PAGES)) {
  test(`${name}: the language switch keeps the page, and leads back`, async ({
    page,
    at,
    language,
  }) => {
    await page.goto(at(path));
    const other = language === 'fa' ? 'en' : 'fa';
    const inOther = other === 'en' ? `/en${path === '/' ? '' : path}` : path;
    const here = () => {
      const { pathname, search } = new URL(page.url());
      return decodeURI(pathname + search);
    };
    await hydrated(page);
    await page.locator(`a[hreflang|="${other}"]:visible`).first().click();
    await expect.poll(here).toBe(inOther);
    await expect(page.locator('html')).toHaveAttribute('lang', other === 'fa' ? 'fa-IR' : 'en');
    await hydrated(page);
    await page.locator(`a[hreflang|="${language}"]:visible`).first().click();
    await expect.poll(here).toBe(at(path));
  });
}
