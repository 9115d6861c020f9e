import { expect, test as watchedTest } from '../fixtures';
import { saveButton, signIn } from './sign-in';

// The browser writes the refused save and the missing network to the console; that is what is tested.
const test = watchedTest.extend({
  watched: async ({}, use) => {
    await use(undefined);
  },
});

test('a sign-in that ends in the middle of an edit keeps what was typed', async ({
  page,
  context,
}) => {
  await signIn(page, 'organizer', '/admin/booths/7');
  await page.locator('[name=shortFa]').fill('نوشته‌ای که نباید گم شود');
  await context.clearCookies();
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    saveButton(page).click(),
  ]);
  expect(answer.status()).toBe(401);
  await expect(page.getByText('ورود شما به پایان رسیده است')).toBeVisible();
  await expect(page.locator('[name=shortFa]')).toHaveValue('نوشته‌ای که نباید گم شود');

  const tab = await context.newPage();
  await signIn(tab, 'organizer', '/admin/booths');
  await saveButton(page).click();
  await expect(page.getByText('ذخیره شد و در سایت دیده می‌شود.')).toBeVisible();
});

test('a broken connection keeps what was typed', async ({ page, context }) => {
  await signIn(page, 'organizer', '/admin/booths/8');
  await page.locator('[name=shortFa]').fill('بی‌شبکه هم می‌ماند');
  await context.setOffline(true);
  await saveButton(page).click();
  await expect(page.getByText('ذخیره نشد', { exact: true })).toBeVisible();
  await expect(page.locator('[name=shortFa]')).toHaveValue('بی‌شبکه هم می‌ماند');
  await context.setOffline(false);
  await saveButton(page).click();
  await expect(page.getByText('ذخیره شد و در سایت دیده می‌شود.')).toBeVisible();
});
