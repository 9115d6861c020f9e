import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, hydrated, test, type Language } from '../fixtures';
import { entries, PUBLIC_PAGES } from '../pages';
import { expectControlsInForcedColours, expectNothingSticksOut, expectPrintable } from '../shape';

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

// One visit a page for all that is asked of each: opening it takes longer than looking at it.
for (const [name, path] of entries(PUBLIC_PAGES)) {
  test(`${name}: axe finds nothing; it prints, keeps its controls in forced colours, fits 320 px and 200 % zoom; its other language leads back`, async ({
    page,
    at,
    language,
    isMobile,
    viewport,
  }) => {
    // A scan takes longer than all else here, so each project scans one theme: both languages are seen in both
    // themes, and each of them on both devices. Changing the language is looked at once a language and device.
    const isFirst = (language === 'fa') === isMobile;
    await page.goto(at(path));
    await expectLanguage(page, language);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    await expectAccessible(page, isFirst ? 'light' : 'dark');
    await expectPrintable(page);
    await expectControlsInForcedColours(page);
    await expectNothingSticksOut(page);
    if (!isFirst) return;
    if (viewport) await page.setViewportSize(viewport);
    const english = `/en${path === '/' ? '' : path}`;
    const other = language === 'fa' ? 'en' : 'fa';
    await changeTo(page, other, other === 'en' ? english : path);
    await changeTo(page, language, at(path));
  });
}
