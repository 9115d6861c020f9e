import { expect, test } from '../fixtures';
import { saveButton, shows, signIn } from './sign-in';

test('news is written, its day picked from the Jalali calendar, and published', async ({
  page,
  request,
}) => {
  await signIn(page, 'organizer', '/admin/announcements/new');
  await page.locator('[name=titleFa]').fill('نمایش تازهٔ سفالگری');
  await page.locator('[name=bodyFa]').fill('عصر امروز، غرفهٔ ۱۱.');
  await page.locator('[name=publishDate]').fill('۱۴۰۶/۲/۷');
  await page.locator('[name=publishTime]').fill('۹:۰۰');
  await page.locator('[name=expiresDate]').fill('۱۴۰۶/۲/۷');
  await page.getByRole('button', { name: /انتخاب از تقویم: روز پایان/ }).click();
  const calendar = page.getByRole('dialog');
  await calendar.getByRole('button', { name: 'ماه بعد' }).first().click();
  await calendar.getByRole('button', { name: 'ماه پیش' }).click();
  // Each label, also of the day that is chosen and of what only screen readers find, is in Persian.
  await expect(calendar.getByRole('gridcell', { name: /، برگزیده$/ })).toHaveCount(1);
  const labels = await calendar
    .locator('[aria-label]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(labels.length).toBeGreaterThan(30);
  expect(labels.filter((label) => /[a-z]/i.test(label ?? ''))).toEqual([]);
  await calendar.getByRole('gridcell', { name: /۲۰|20/ }).getByRole('button').click();
  await expect(page.locator('[name=expiresDate]')).toHaveValue('۱۴۰۶/۰۲/۲۰');
  await page.locator('[name=expiresTime]').fill('21:00');
  await saveButton(page).click();
  await page.waitForURL(/\/admin\/announcements\/\d+$/);
  await page.getByRole('button', { name: 'انتشار', exact: true }).click();
  await expect(page.getByText('منتشر شد.')).toBeVisible();
  expect(await shows(request, '/announcements', 'نمایش تازهٔ سفالگری')).toBe(true);
});

test('a new booth begins as a draft that visitors do not see', async ({ page, request }) => {
  await signIn(page, 'owner', '/admin/booths/new');
  await page.locator('[name=number]').fill('۳۱');
  for (const [name, value] of [
    ['x', '20'],
    ['y', '0٫۵'],
    ['width', '2'],
    ['height', '2'],
  ] as const) {
    await page.locator(`[name=${name}]`).fill(value);
  }
  await saveButton(page).click();
  await page.waitForURL('/admin/booths/31');
  expect((await request.get('/booths/31')).status()).toBe(404);
});
