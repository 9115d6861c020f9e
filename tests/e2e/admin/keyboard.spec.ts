import { expect, hydrated, test } from '../fixtures';
import { expectFocusSeen, tabTo } from '../focus';
import { ACCOUNTS } from '../site.mjs';
import { SAVED } from './open';
import { shows } from './sign-in';

test('keyboard only: sign in, change a booth, publish and remove it with undo, pick a day, sign out', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000);
  const press = (key: string) => page.keyboard.press(key);
  const type = (text: string) => page.keyboard.insertText(text);

  await page.goto('/admin/booths');
  await hydrated(page);
  await expect(page.locator('[name=identifier]')).toBeFocused();
  await type(ACCOUNTS.organizer.identifier);
  await tabTo(page, '[name=password]');
  await type(ACCOUNTS.organizer.password);
  await press('Enter');
  await expect(page).toHaveURL('/admin/booths');
  await hydrated(page);

  // The first stop leads past the sections.
  await press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
  await press('Enter');
  await tabTo(page, 'a[href="/admin/booths/15"]', 120);
  await press('Enter');
  await expect(page).toHaveURL('/admin/booths/15');
  await expect(page.locator('[name=shortFa]')).toBeVisible();
  await hydrated(page);

  // A wrong value: the focus goes to its field, the text stays.
  await tabTo(page, '[name=number]');
  await press('Control+a');
  await type('هفده');
  await press('Enter');
  await expect(page.locator('[name=number]')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('[name=number]')).toBeFocused();
  await press('Control+a');
  await type('۱۵');
  await tabTo(page, '[name=shortFa]');
  await press('Control+a');
  await type('با صفحه‌کلید نوشته شد');
  await tabTo(page, '.savebar button');
  await press('Enter');
  await expect(page.getByText(SAVED)).toBeVisible();
  await expectFocusSeen(page);
  await expect(page.locator('.savebar button')).toBeFocused();
  expect(await shows(request, '/booths/15', 'با صفحه‌کلید نوشته شد')).toBe(true);

  // Each button goes away with what it did; the focus stays beside the way back.
  const status = async () => (await request.get('/booths/15', { maxRetries: 2 })).status();
  await tabTo(page, 'button:has-text("برداشتن از سایت")', 30, 'Shift+Tab');
  await press('Enter');
  await expect(page.getByText('از سایت برداشته شد.')).toBeVisible();
  await expectFocusSeen(page);
  expect(await status()).toBe(404);
  await tabTo(page, 'button:has-text("واگردانی")', 3);
  await press('Enter');
  await expect(page.getByText('منتشر شد.')).toBeVisible();
  await expectFocusSeen(page);
  await tabTo(page, '.btn-danger', 5);
  await press('Enter');
  await expect(page.getByText('حذف شد.')).toBeVisible();
  await expectFocusSeen(page);
  expect(await status()).toBe(410);
  await tabTo(page, 'button:has-text("واگردانی")', 3);
  await press('Enter');
  await expect(page.getByText('بازگردانده شد.')).toBeVisible();
  await expectFocusSeen(page);
  expect(await status()).toBe(200);

  // The month: arrows move by days, Enter picks, and the focus is back where it was opened.
  await page.goto('/admin/announcements/new');
  await hydrated(page);
  await tabTo(page, '[name=publishDate]');
  await type('۱۴۰۶/۲/۷');
  await tabTo(page, '[aria-label^="انتخاب از تقویم"]', 2);
  await press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').locator(':focus')).toHaveAccessibleName(/۷/);
  await press('ArrowDown');
  await press('ArrowLeft');
  await press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('[name=publishDate]')).toHaveValue('۱۴۰۶/۰۲/۱۵');
  await expectFocusSeen(page);
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /انتخاب از تقویم/);
  await press('Enter');
  await press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /انتخاب از تقویم/);

  await page.goto('/admin/account');
  await hydrated(page);
  await tabTo(page, 'form[action="/admin/sign-out"] button');
  await press('Enter');
  await expect(page).toHaveURL('/admin/sign-in');
  await expect(page.getByText('از حساب خود بیرون آمدید.')).toBeVisible();
});
