import type { Page } from '@playwright/test';
import { open } from './open';
import { expect, test } from './signed-in';

test.beforeEach(({ context, signedIn }) => signedIn(context, 'organizer'));

const bar = (page: Page) => page.getByRole('banner');
const toEnglish = (page: Page) => bar(page).getByRole('button', { name: 'English' });
const toPersian = (page: Page) => bar(page).getByRole('button', { name: 'فارسی' });
/** On a phone it stands below the sections, which open without script too. */
async function openMenu(page: Page) {
  const menu = bar(page).locator('summary');
  if (await menu.isVisible()) await menu.click();
}
const html = (page: Page) => page.locator('html');

for (const [width, height] of [
  [1440, 900],
  [320, 640],
] as const) {
  test(`at ${width} px every page's head has the other language, and stays at the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of ['/admin', '/admin/booths?sort=name&state=draft', '/admin/products/9']) {
      await open(page, path);
      await expect(html(page)).toHaveAttribute('dir', 'rtl');
      await openMenu(page);
      await toEnglish(page).click();
      await expect(html(page)).toHaveAttribute('lang', 'en');
      await expect(html(page)).toHaveAttribute('dir', 'ltr');
      await expect(page).toHaveURL(path);
      await openMenu(page);
      await toPersian(page).click();
      await expect(html(page)).toHaveAttribute('lang', 'fa-IR');
      await expect(page).toHaveURL(path);
      const overflow = await html(page).evaluate((node) => node.scrollWidth - node.clientWidth);
      expect(overflow).toBe(0);
    }
  });
}

test('the language after a walk through links is that of the page one has come to', async ({
  page,
}) => {
  await open(page, '/admin/booths');
  await page.getByRole('link', { name: 'محصولات' }).first().click();
  await expect(page).toHaveURL('/admin/products');
  await toEnglish(page).click();
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL('/admin/products');
});

/** Answers the browser's question whether to leave. @returns how often it was asked */
function answer(page: Page, leaves: () => boolean): () => number {
  let asked = 0;
  page.on('dialog', async (dialog) => {
    expect(dialog.type()).toBe('beforeunload');
    asked += 1;
    await (leaves() ? dialog.accept() : dialog.dismiss());
  });
  return () => asked;
}

test('text that is not saved is asked for before the language changes', async ({ page }) => {
  let leaves = false;
  const asked = answer(page, () => leaves);
  await open(page, '/admin/booths/24');
  await page.locator('[name=shortFa]').click();
  await page.locator('[name=shortFa]').fill('هنوز ذخیره نشده');
  await toEnglish(page).click();
  await expect.poll(asked).toBe(1);
  await expect(html(page)).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('[name=shortFa]')).toHaveValue('هنوز ذخیره نشده');
  leaves = true;
  await toEnglish(page).click();
  await expect(html(page)).toHaveAttribute('lang', 'en');
  expect(asked()).toBe(2);
});

test('so is text left behind on another page of the area, until it is given up', async ({
  page,
}) => {
  const asked = answer(page, () => false);
  await open(page, '/admin/booths/24');
  await page.locator('[name=shortFa]').click();
  await page.locator('[name=shortFa]').fill('جا مانده در صفحهٔ دیگر');
  await page.getByRole('link', { name: 'تولیدکنندگان' }).first().click();
  await expect(page).toHaveURL('/admin/producers');
  await toEnglish(page).click();
  await expect.poll(asked).toBe(1);
  await page.goBack();
  await expect(page.locator('[name=shortFa]:visible')).toHaveValue('جا مانده در صفحهٔ دیگر');
  await page.getByRole('link', { name: 'انصراف' }).click();
  await expect(page).toHaveURL('/admin/booths');
  await toEnglish(page).click();
  await expect(html(page)).toHaveAttribute('lang', 'en');
  expect(asked()).toBe(1);
});

test('a listing that was just made keeps nobody from changing the language', async ({ page }) => {
  const asked = answer(page, () => false);
  await open(page, '/admin/categories/new');
  await page.locator('[name=nameFa]').click();
  await page.locator('[name=nameFa]').fill('رستهٔ دو زبان');
  await page.locator('.savebar button[type=submit]:visible').click();
  await page.waitForURL(/\/admin\/categories\/\d+$/);
  await toEnglish(page).click();
  await expect(html(page)).toHaveAttribute('lang', 'en');
  expect(asked()).toBe(0);
});
