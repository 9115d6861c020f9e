import { expectAccessible } from '../axe';
import { expect, test, type Language } from '../fixtures';
import { entries, PUBLIC_PAGES } from '../pages';

/**
 * A scan takes longer than all else here, so each project scans one theme: both languages are seen in both
 * themes, and each of them on both devices.
 */
const themeOf = (language: Language, isPhone: boolean) =>
  (language === 'fa') === isPhone ? 'light' : 'dark';

for (const [name, path] of entries(PUBLIC_PAGES)) {
  test(`${name} speaks its language, has one title, and axe finds nothing`, async ({
    page,
    at,
    language,
    isMobile,
  }) => {
    await page.goto(at(path));
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', language === 'fa' ? 'fa-IR' : 'en');
    await expect(html).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr');
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    await expectAccessible(page, themeOf(language, isMobile));
  });
}
