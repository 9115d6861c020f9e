import { expect, test } from '../fixtures';
import { ACCOUNTS } from '../site.mjs';

test('one signs in without script', async ({ page, context }) => {
  const { identifier, password } = ACCOUNTS.owner;
  await page.goto('/admin/account');
  await expect(page).toHaveURL(/\/admin\/sign-in\?next=%2Fadmin%2Faccount$/);
  await page.locator('[name=identifier]').fill(identifier);
  await page.locator('[name=password]').fill('not that one');
  await page.locator('main form').first().getByRole('button').click();
  await expect(page.getByRole('alert')).toContainText('بار دیگر می‌توانید تلاش کنید');
  await page.locator('[name=password]').fill(password);
  await page.locator('main form').first().getByRole('button').click();
  await expect(page).toHaveURL(/\/admin\/account$/);
  expect((await context.cookies()).map(({ name }) => name)).toContain('fair-login');
});
