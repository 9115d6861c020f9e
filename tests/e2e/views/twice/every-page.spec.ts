import type { Page } from '@playwright/test';
import { expectAccessible } from '../../axe';
import { expect, hydrated, test, type Language } from '../../fixtures';
import { entries, PUBLIC_PAGES } from '../../pages';
import {
  expectControlsInForcedColours,
  expectNothingSticksOut,
  expectPrintable,
} from '../../shape';

const LANG = { fa: 'fa-IR', en: 'en' } as const;

async function expectLanguage(page: Page, language: Language) {
  await expect(page.locator('html')).toHaveAttribute('lang', LANG[language]);
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr');
}

/** Follows the link to the other language. */
async function changeTo(page: Page, language: Language, path: string) {
  await hydrated(page);
  await page.locator(`a[hreflang|="${language}"]:visible`).first().click();
  await expect
    .poll(() => {
      const { pathname, search } = new URL(page.url());
      return decodeURI(pathname + search);
    })
    .toBe(path);
  await expectLanguage(page, language);
}

/** The other device's window: both arrangements of a page are scanned in each language, and each theme once. */
const OTHER = {
  phone: { width: 1440, height: 900 },
  desk: { width: 390, height: 844 },
} as const;

// One visit a page for all that is asked of each, on a phone in Persian and on a desk in English: opening it
// takes longer than looking at it, and neither language nor theme changes how a page is built on a device.
for (const [name, path] of entries(PUBLIC_PAGES)) {
  test(`${name}: axe finds nothing; it prints, keeps its controls in forced colours, fits 320 px and 200 % zoom; its other language leads back`, async ({
    page,
    at,
    language,
    isMobile,
    viewport,
  }) => {
    await page.goto(at(path));
    await expectLanguage(page, language);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    await expectAccessible(page, 'light');
    await page.setViewportSize(OTHER[isMobile ? 'phone' : 'desk']);
    await expectAccessible(page, 'dark');
    await expectPrintable(page);
    await expectControlsInForcedColours(page);
    await expectNothingSticksOut(page);
    if (viewport) await page.setViewportSize(viewport);
    const english = `/en${path === '/' ? '' : path}`;
    const other = language === 'fa' ? 'en' : 'fa';
    await changeTo(page, other, other === 'en' ? english : path);
    await changeTo(page, language, at(path));
  });
}
