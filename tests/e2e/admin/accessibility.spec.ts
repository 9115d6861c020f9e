import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import type { Language } from '../fixtures';
import { entries, ADMIN_PAGES } from '../pages';
import { open, save, saveForm, speak } from './open';
import { expect, test } from './signed-in';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
/** Each theme at another size, so that both arrangements of a page are scanned in each language. */
const VIEWS = {
  fa: [
    { theme: 'light', size: DESK },
    { theme: 'dark', size: PHONE },
  ],
  en: [
    { theme: 'light', size: PHONE },
    { theme: 'dark', size: DESK },
  ],
} as const;

/** A form with wrong values, saved. */
async function refused(page: Page) {
  await open(page, '/admin/announcements/new');
  await save(page).click();
  await expect(page.locator('[aria-invalid]').nth(4)).toBeVisible();
}

/** A form that somebody else saved in the meantime. */
async function overtaken(page: Page) {
  const other = await page.context().newPage();
  await open(page, '/admin/booths/30');
  await open(other, '/admin/booths/30');
  await other.locator('[name=shortFa]').fill(`همکار نوشت ${Date.now()}`);
  await saveForm(other);
  await other.close();
  await page.locator('[name=shortFa]').fill('من نوشتم');
  await save(page).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
}

/** The month to pick a day from. */
async function picking(page: Page) {
  await open(page, '/admin/announcements/new');
  await page
    .getByRole('button', { name: /انتخاب از تقویم|Pick from a calendar/ })
    .first()
    .click();
  await expect(page.getByRole('grid')).toBeVisible();
}

/** Scans the open page in both themes: opening one takes longer than looking at it once more. */
async function expectAccessibleInBoth(page: Page, language: Language) {
  for (const { theme, size } of VIEWS[language]) {
    await page.setViewportSize(size);
    await expectAccessible(page, theme);
  }
}

for (const language of ['fa', 'en'] as const) {
  test(`axe finds nothing on any admin page in ${language}, light and dark, at 390 and 1440 px`, async ({
    page,
    context,
    site,
    signedIn,
  }) => {
    test.setTimeout(400_000);
    await speak(context, language, site.url);
    await open(page, '/admin/sign-in');
    await expectAccessibleInBoth(page, language);
    await signedIn(context, 'owner');
    for (const [name, path] of entries(ADMIN_PAGES)) {
      await test.step(name, async () => {
        await open(page, path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectAccessibleInBoth(page, language);
      });
    }
    for (const state of [refused, overtaken]) {
      await test.step(state.name, async () => {
        await state(page);
        await expectAccessibleInBoth(page, language);
      });
    }
    // A window that changes its size closes what hangs over the page.
    for (const { theme, size } of VIEWS[language]) {
      await test.step(`picking at ${size.width} px`, async () => {
        await page.setViewportSize(size);
        await picking(page);
        await expectAccessible(page, theme);
      });
    }
  });
}
