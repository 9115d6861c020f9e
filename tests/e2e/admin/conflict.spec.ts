import { expect, test } from '../fixtures';
import { ACCOUNTS } from '../site.mjs';
import { saveButton, shows, signIn } from './sign-in';

test('two editors saving the same booth: the second is told, chooses, and nothing is lost', async ({
  page,
  browser,
  site,
  request,
}) => {
  const other = await (await browser.newContext({ baseURL: site.url })).newPage();
  await signIn(page, 'owner', '/admin/booths/5');
  await signIn(other, 'organizer', '/admin/booths/5');

  await page.locator('[name=shortFa]').fill('نوشتهٔ نخست');
  await page.locator('[name=shortEn]').fill('The first text');
  await saveButton(page).click();
  await expect(page.getByText('ذخیره شد و در سایت دیده می‌شود.')).toBeVisible();

  await other.locator('[name=shortFa]').fill('نوشتهٔ دوم');
  await saveButton(other).click();
  const panel = other.getByRole('alert').filter({ hasText: ACCOUNTS.owner.identifier });
  await expect(panel).toContainText('نوشتهٔ نخست');
  await expect(panel).toContainText('نوشتهٔ دوم');
  await expect(other.locator('form textarea[name=shortFa]')).toHaveValue('نوشتهٔ دوم');
  // Only the first changed the English text: theirs is chosen already. Both changed the Persian one.
  await expect(panel.locator('input[name=shortEn][value=theirs]')).toBeChecked();
  await expect(panel.locator('input[name=shortFa]:checked')).toHaveCount(0);
  expect(await shows(request, '/booths/5', 'نوشتهٔ نخست')).toBe(true);

  await panel.locator('input[name=shortFa][value=yours]').check();
  await panel.getByRole('button', { name: 'یکی کردن و ذخیره' }).click();
  await expect(other.getByText('ذخیره شد و در سایت دیده می‌شود.')).toBeVisible();
  expect(await shows(request, '/booths/5', 'نوشتهٔ دوم')).toBe(true);
  expect(await shows(request, '/en/booths/5', 'The first text')).toBe(true);
});
