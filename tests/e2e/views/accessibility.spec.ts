import { expectAccessible } from '../axe';
import { expect, test } from '../fixtures';
import { entries, PUBLIC_PAGES } from '../pages';

// One visit a page for all that can be seen in it: opening a page takes longer than looking at it.
for (const [name, path] of entries(PUBLIC_PAGES)) {
  test(`${name} speaks its language, has one title, and axe finds nothing, light or dark`, async ({
    page,
    at,
    language,
  }) => {
    await page.goto(at(path));
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', language === 'fa' ? 'fa-IR' : 'en');
    await expect(html).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr');
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    await expectAccessible(page, 'light');
    await expectAccessible(page, 'dark');
  });
}
