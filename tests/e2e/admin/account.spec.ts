import { ACCOUNTS } from '../site.mjs';
import { signIn } from './sign-in';
import { expect, hydrated, test } from './signed-in';

test('a wrong password is said beside the form, and the identifier stands as it was typed', async ({
  page,
}) => {
  await page.goto('/admin/sign-in');
  await page.getByLabel('شمارهٔ موبایل یا نام کاربری').fill('admin-namuneh');
  await page.getByLabel('گذرواژه', { exact: true }).fill('not that one');
  await page.getByRole('button', { name: 'ورود', exact: true }).click();
  const alert = page.locator('main').getByRole('alert');
  await expect(alert).toHaveText(
    'نام کاربری یا گذرواژه درست نیست. چهار بار دیگر می‌توانید تلاش کنید.',
  );
  await expect(page.getByLabel('شمارهٔ موبایل یا نام کاربری')).toHaveValue('admin-namuneh');
  await expect(page.getByLabel('گذرواژه', { exact: true })).toBeFocused();
});

test('a login elsewhere is seen, ended, and out at its next page', async ({
  page,
  browser,
  site,
}) => {
  const elsewhere = await browser.newContext({ userAgent: 'Mozilla/5.0 (iPhone) FxiOS/143.0' });
  const phone = await elsewhere.newPage();
  await signIn(phone, 'owner', `${site.url}/admin/account`);
  await signIn(page, 'owner', '/admin/account');
  await expect(page.getByText('همین مرورگر')).toHaveCount(1);
  await page.getByRole('button', { name: 'بستن ورود فایرفاکس روی آیفون' }).click();
  await expect(page.getByText('آن ورود بسته شد.')).toBeVisible();
  await expect(page.getByText('فایرفاکس روی آیفون')).toHaveCount(0);
  await phone.goto(`${site.url}/admin/account`);
  await expect(phone).toHaveURL(/\/admin\/sign-in\?next=%2Fadmin%2Faccount$/);
  await elsewhere.close();
});

test('a password is changed by whoever knows the present one, and stays signed in', async ({
  page,
}) => {
  const { password } = ACCOUNTS.organizer;
  const fresh = 'reed baskets by the sea';
  const change = async (present: string, wanted: string) => {
    await page.locator('[name=present]').fill(present);
    await page.locator('[name=fresh]').fill(wanted);
    await page.locator('[name=again]').fill(wanted);
    await page.getByRole('button', { name: 'عوض کردن گذرواژه' }).click();
  };
  await signIn(page, 'organizer', '/admin/account');
  await change('not that one', fresh);
  await expect(page.locator('[name=present]')).toBeFocused();
  await expect(page.locator('[name=fresh]')).toHaveValue(fresh);
  await change(password, fresh);
  await expect(page.getByText('گذرواژه عوض شد و ورودهای دیگر شما بسته شد.')).toBeVisible();
  await expect(page.locator('[name=fresh]')).toHaveValue('');
  // Back, for the tests that follow on this database; the browser is still signed in.
  await page.reload();
  await hydrated(page);
  await change(fresh, password);
  await expect(page.getByText('گذرواژه عوض شد و ورودهای دیگر شما بسته شد.')).toBeVisible();
});

test('signing out everywhere ends every browser’s login', async ({
  page,
  context,
  browser,
  site,
  signedIn,
}) => {
  await signedIn(context, 'owner');
  const other = await browser.newContext();
  await signedIn(other, 'owner');
  await page.goto('/admin/account');
  await page.getByRole('button', { name: 'خروج از همهٔ دستگاه‌ها' }).click();
  await expect(page.getByRole('status')).toHaveText('از حساب خود در همهٔ دستگاه‌ها بیرون آمدید.');
  const tab = await other.newPage();
  await tab.goto(`${site.url}/admin`);
  await expect(tab).toHaveURL(/\/admin\/sign-in/);
  await other.close();
});
