import { open, save, SAVED } from './open';
import { expect, test } from './signed-in';

test.beforeEach(({ context, signedIn }) => signedIn(context, 'organizer'));

test('a booth that gets another number: its form goes on at the new address and says that it is saved', async ({
  page,
  request,
}) => {
  await open(page, '/admin/booths/8');
  await page.locator('[name=number]').fill('۴۱');
  await page.locator('[name=shortFa]').fill('غرفه‌ای با شمارهٔ تازه');
  await save(page).click();
  await expect(page).toHaveURL('/admin/booths/41');
  await expect(page.getByText(SAVED).filter({ visible: true })).toBeVisible();
  await expect(page.locator('h1:visible')).toContainText('۴۱');
  await expect(page.locator('[name=shortFa]:visible')).toHaveValue('غرفه‌ای با شمارهٔ تازه');
  expect((await request.get('/booths/41')).status()).toBe(200);

  // And back: the form of before is not in the way.
  await page.locator('[name=number]:visible').fill('۸');
  await save(page).click();
  await expect(page).toHaveURL('/admin/booths/8');
  await expect(page.getByText(SAVED).filter({ visible: true })).toBeVisible();
  await page.locator('[name=shortFa]:visible').fill('باز همان شماره');
  await save(page).click();
  await expect(page.locator('.savebar:visible')).toContainText('همه‌چیز ذخیره شده است');
  await page.goto('/admin');
  await expect(page.getByRole('link', { name: 'غرفهٔ ۴۱' }).first()).toHaveAttribute(
    'href',
    '/admin/booths/8',
  );
});

test('a booth renumbered by somebody else while one types: the second is told, and loses nothing', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await open(page, '/admin/booths/9');
  await open(other, '/admin/booths/9');
  await other.locator('[name=number]').fill('۴۲');
  await save(other).click();
  await expect(other).toHaveURL('/admin/booths/42');

  await page.locator('[name=shortFa]').fill('نوشته‌ای که نباید گم شود');
  // The verbs beside the form leave the text alone too.
  await page.getByRole('button', { name: 'برداشتن از سایت' }).click();
  await expect(page.getByText('کس دیگری هم‌اکنون این را تغییر داد')).toBeVisible();
  await save(page).click();
  const panel = page.getByRole('alert').filter({ hasText: 'test-organizer' });
  await expect(panel.locator('input[name=number][value=theirs]')).toBeChecked();
  await expect(page.locator('textarea[name=shortFa]')).toHaveValue('نوشته‌ای که نباید گم شود');
  await panel.getByRole('button', { name: 'یکی کردن و ذخیره' }).click();
  await expect(page).toHaveURL('/admin/booths/42');
  await expect(page.locator('[name=shortFa]:visible')).toHaveValue('نوشته‌ای که نباید گم شود');
});
