import { expect, test } from '../fixtures';
import { saveButton, shows, signIn } from './sign-in';

test('a changed booth is on its public page at the next request', async ({ page, request }) => {
  await signIn(page, 'organizer', '/admin/booths/12');
  await page.locator('[name=shortFa]').fill('سبد ترکه‌ای، همين امروز بافته');
  await page.locator('[name=number]').fill('۱۲');
  await saveButton(page).click();
  await expect(page.getByText('ذخیره شد و در سایت دیده می‌شود.')).toBeVisible();
  expect(await shows(request, '/booths/12', 'سبد ترکه‌ای، همین امروز بافته')).toBe(true);
  expect(await shows(request, '/booths', 'همین امروز بافته')).toBe(true);
});

test('wrong values are told at their fields, and what was typed stays', async ({ page }) => {
  await signIn(page, 'organizer', '/admin/booths/13');
  await page.locator('[name=number]').fill('دوازده');
  await page.locator('[name=x]').fill('۵۹');
  await page.locator('[name=shortFa]').fill('نوشته‌ای که می‌ماند');
  await saveButton(page).click();
  await expect(page.locator('[name=number]')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('[name=number]')).toBeFocused();
  await expect(page.getByRole('alert').first()).toContainText('شمارهٔ غرفه');
  await page.locator('[name=number]').fill('۱۳');
  await saveButton(page).click();
  await expect(page.locator('[name=x]')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('[name=shortFa]')).toHaveValue('نوشته‌ای که می‌ماند');
});

test('a booth is taken off the site, published, removed and taken back', async ({
  page,
  request,
}) => {
  const status = async () => (await request.get('/booths/14')).status();
  await signIn(page, 'owner', '/admin/booths/14');
  await page.getByRole('button', { name: 'برداشتن از سایت' }).click();
  await expect(page.getByText('از سایت برداشته شد.')).toBeVisible();
  expect(await status()).toBe(404);
  await page.getByRole('button', { name: 'واگردانی' }).click();
  await expect(page.getByText('منتشر شد.')).toBeVisible();
  expect(await status()).toBe(200);
  await page.getByRole('button', { name: 'برداشتن از سایت' }).click();
  await expect(page.getByText('از سایت برداشته شد.')).toBeVisible();
  await page.getByRole('button', { name: 'انتشار', exact: true }).click();
  await expect(page.getByText('منتشر شد.')).toBeVisible();
  expect(await status()).toBe(200);
});

test('a product is removed with the way back beside it', async ({ page, request }) => {
  await signIn(page, 'owner', '/admin/products?q=شال');
  await page.locator('tbody a').first().click();
  await page.waitForURL(/\/admin\/products\/\d+$/);
  const slug = await page.locator('[name=slug]').inputValue();
  const status = async () => (await request.get(`/products/${slug}`)).status();
  expect(await status()).toBe(200);
  await page.getByRole('button', { name: 'حذف', exact: true }).click();
  await expect(page.getByText('حذف شد.')).toBeVisible();
  expect(await status()).toBe(410);
  await page.getByRole('button', { name: 'واگردانی' }).click();
  await expect(page.getByText('بازگردانده شد.')).toBeVisible();
  expect(await status()).toBe(200);
});
