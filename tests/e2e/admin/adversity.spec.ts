import type { Locator, Page } from '@playwright/test';
import { openDatabase } from '@/lib/db/client';
import { open, save, SAVED, saveForm } from './open';
import { expect, test } from './signed-in';
import { shows } from './sign-in';

test.beforeEach(({ context, signedIn }) => signedIn(context, 'organizer'));

/** How many states of a booth are kept. */
async function revisions(dataDir: string, number: number): Promise<number> {
  const database = openDatabase(`file:${dataDir}/fair.db`);
  const booth = await database.booth.findFirstOrThrow({ where: { number } });
  const count = await database.revision.count({ where: { kind: 'booth', entityId: booth.id } });
  await database.$disconnect();
  return count;
}

const invalid = (page: Page) => page.locator('main [aria-invalid=true]');

test('fifteen wrong fields at once are all told, the first is focused, and nothing typed is lost', async ({
  page,
}) => {
  await open(page, '/admin/settings');
  const wrong: [name: string, value: string][] = [
    ['startDate', '۱۴۰۶/۱۳/۴۵'],
    ['daysCount', 'هفت'],
    ...Array.from({ length: 7 }, (_, i): [string, string] => [`hours_${i + 1}`, 'صبح تا شب']),
    ['fair_name_fa', ''],
    ['access_map_url_fa', 'javascript:alert(1)'],
    ['contact_phone_fa', 'زنگ بزنید'],
    ['contact_email_fa', 'info(at)'],
    ['planWidth', '-۵'],
    ['planBearing', 'شمال'],
    ['geoLat', '۹۹۹'],
  ];
  for (const [name, value] of wrong) await page.locator(`[name=${name}]`).fill(value);
  await save(page).click();
  await expect(page.locator('[name=startDate]')).toBeFocused();
  await expect(page.locator('[name=startDate]')).toHaveAttribute('aria-invalid', 'true');
  expect(await invalid(page).count()).toBeGreaterThanOrEqual(15);
  const summary = page.getByRole('alert').filter({ hasText: 'این‌ها را درست کنید' });
  expect(await summary.getByRole('link').count()).toBe(await invalid(page).count());
  for (const [name, value] of wrong) {
    await expect(page.locator(`[name=${name}]`)).toHaveValue(value);
  }
  await summary.getByRole('link').last().click();
  await expect(invalid(page).last()).toBeFocused();
});

/** Puts a text into a field as a paste does, by the browser's own limits. */
async function paste(page: Page, field: Locator, text: string) {
  await field.selectText();
  await page.keyboard.insertText(text);
}

test('a text longer than its limit stays whole, is counted, and is refused at its field', async ({
  page,
}) => {
  await open(page, '/admin/categories/1');
  const name = page.locator('[name=nameFa]');
  await paste(page, name, '🧵'.repeat(120));
  await expect(name).toHaveValue('🧵'.repeat(120));
  await expect(page.locator('#field-nameFa-hint')).toHaveCount(0);
  await paste(page, name, 'ن'.repeat(121));
  await expect(page.locator('#field-nameFa-hint')).toHaveText('۱۲۱ از ۱۲۰ نویسه؛ ۱ نویسه کم کنید.');
  await save(page).click();
  await expect(name).toBeFocused();
  await expect(page.locator('#field-nameFa-error')).toHaveText('حداکثر ۱۲۰ نویسه بنویسید.');

  await open(page, '/admin/booths/24');
  const short = page.locator('[name=shortFa]');
  await paste(page, short, `${'🧵'.repeat(1998)}ن`);
  await expect(page.locator('#field-shortFa-hint')).toContainText('۱۹۹۹ از ۲۰۰۰ نویسه');
  await paste(page, short, 'ن'.repeat(2010));
  expect((await short.inputValue()).length).toBe(2010);
  await expect(page.locator('#field-shortFa-hint')).toContainText('۱۰ نویسه کم کنید');
});

test('a double click on save keeps one state, and makes one new listing', async ({
  page,
  site,
}) => {
  await open(page, '/admin/booths/18');
  const before = await revisions(site.dataDir, 18);
  await page.locator('[name=shortFa]').fill('دو بار زده شد');
  await save(page).dblclick();
  await expect(page.getByText(SAVED)).toBeVisible();
  expect(await revisions(site.dataDir, 18)).toBe(before + 1);

  await open(page, '/admin/categories/new');
  await page.locator('[name=nameFa]').fill('رستهٔ دوبار');
  await save(page).dblclick();
  await page.waitForURL(/\/admin\/categories\/\d+$/);
  await expect(page.locator('.savebar:visible').getByRole('status').first()).toContainText(
    'ذخیره شد',
  );
  await open(page, '/admin/categories?q=دوبار');
  await expect(page.locator('tbody tr')).toHaveCount(1);
});

test('back after saving shows the list as it is now, and a new form is empty again', async ({
  page,
}) => {
  await open(page, '/admin/categories');
  await page.getByRole('link', { name: 'افزودن' }).click();
  await page.locator('[name=nameFa]').fill('رستهٔ برگشت');
  await save(page).click();
  await page.waitForURL(/\/admin\/categories\/\d+$/);
  await expect(page.locator('[name=nameFa]:visible')).toHaveValue('رستهٔ برگشت');
  await page.goBack();
  await expect(page).toHaveURL('/admin/categories');
  await expect(page.locator('tbody').getByRole('link', { name: 'رستهٔ برگشت' })).toBeVisible();
  await page.getByRole('link', { name: 'افزودن' }).click();
  await expect(page).toHaveURL('/admin/categories/new');
  await expect(page.locator('[name=nameFa]:visible')).toHaveValue('');
});

test('two tabs of one booth: the second save is told of the first, and loses nothing', async ({
  page,
  context,
  request,
}) => {
  const tab = await context.newPage();
  await open(page, '/admin/booths/22');
  await open(tab, '/admin/booths/22');
  await page.locator('[name=row]').fill('ردیف یک');
  await saveForm(page);
  await tab.locator('[name=shortFa]').fill('از برگهٔ دوم');
  await save(tab).click();
  // Each changed another field: both are chosen already.
  await expect(tab.locator('input[name=row][value=theirs]')).toBeChecked();
  await expect(tab.locator('input[name=shortFa][value=yours]')).toBeChecked();
  await tab.getByRole('button', { name: 'یکی کردن و ذخیره' }).click();
  await expect(tab.getByText(SAVED)).toBeVisible();
  await expect(tab.locator('[name=row]')).toHaveValue('ردیف یک');
  expect(await shows(request, '/booths/22', 'از برگهٔ دوم')).toBe(true);
});

test('a listing that somebody removed meanwhile: the editor is told who, restores it and saves', async ({
  page,
  browser,
  site,
  signedIn,
}) => {
  const elsewhere = await browser.newContext({ baseURL: site.url });
  await signedIn(elsewhere, 'owner');
  const other = await elsewhere.newPage();
  await open(page, '/admin/announcements/1');
  await open(other, '/admin/announcements/1');
  await other.getByRole('button', { name: 'حذف', exact: true }).click();
  await expect(other.getByText('حذف شد.')).toBeVisible();
  await elsewhere.close();

  await page.locator('[name=bodyFa]').fill('متنی که نباید گم شود');
  await save(page).click();
  const told = page.getByRole('alert').filter({ hasText: 'این مورد را حذف کرده است' });
  await expect(told).toContainText('test-owner');
  await expect(page.locator('[name=bodyFa]')).toHaveValue('متنی که نباید گم شود');
  await page.getByRole('button', { name: 'بازگرداندن' }).click();
  await expect(page.getByText('بازگردانده شد.')).toBeVisible();
  await save(page).click();
  await page.getByRole('button', { name: 'ذخیرهٔ تغییر من' }).click();
  await expect(page.getByText(SAVED)).toBeVisible();
  await expect(page.locator('textarea[name=bodyFa]')).toHaveValue('متنی که نباید گم شود');
});

test('text typed before a look elsewhere in the admin area is there on the way back', async ({
  page,
}) => {
  await open(page, '/admin/booths/23');
  await page.locator('[name=shortFa]').fill('هنوز ذخیره نشده');
  await page.getByRole('link', { name: 'تولیدکنندگان' }).first().click();
  await expect(page).toHaveURL('/admin/producers');
  await page.goBack();
  await expect(page.locator('[name=shortFa]:visible')).toHaveValue('هنوز ذخیره نشده');
});
