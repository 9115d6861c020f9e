import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './signed-in';
import { saveButton, shows } from './sign-in';

/** A slow connection: pages come without their scripts. @returns lets these come too */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let arrived = () => {};
  const wait = new Promise<void>((resolve) => (arrived = resolve));
  await page.route('**/_next/static/**/*.js', async (route) => {
    await wait;
    await route.continue();
  });
  return async () => {
    arrived();
    await hydrated(page);
  };
}

test.beforeEach(({ context, signedIn }) => signedIn(context, 'organizer'));

test('what is typed before the scripts arrive stays, is counted and saved', async ({
  page,
  request,
}) => {
  const arrive = await holdScripts(page);
  await page.goto('/admin/booths/20', { waitUntil: 'commit' });
  const field = (name: string) => page.locator(`[name=${name}]`);
  const row = await field('row').inputValue();
  const feature = await field('acceptsCard').isChecked();
  await field('shortFa').fill('پیش از رسیدن اسکریپت نوشته شد');
  await field('shortEn').fill('Typed before the script');
  await field('row').fill(`${row} ۲`);
  await field('producerId').selectOption({ index: 3 });
  const producer = await field('producerId').inputValue();
  await field('acceptsCard').setChecked(!feature);
  await arrive();
  await expect(field('shortFa')).toHaveValue('پیش از رسیدن اسکریپت نوشته شد');
  await expect(field('shortEn')).toHaveValue('Typed before the script');
  await expect(field('row')).toHaveValue(`${row} ۲`);
  await expect(field('producerId')).toHaveValue(producer);
  await expect(field('acceptsCard')).toBeChecked({ checked: !feature });
  await expect(page.getByText('۵ تغییر ذخیره‌نشده')).toBeVisible();
  await expect(page.locator('#field-shortFa-hint')).toContainText('۲۹ از');
  await saveButton(page).click();
  await expect(page.getByText('ذخیره شد و در سایت دیده می‌شود.')).toBeVisible();
  expect(await shows(request, '/booths/20', 'پیش از رسیدن اسکریپت نوشته شد')).toBe(true);
});

test('a Jalali date and a new text typed before the scripts arrive stay', async ({ page }) => {
  const arrive = await holdScripts(page);
  await page.goto('/admin/announcements/new', { waitUntil: 'commit' });
  await page.locator('[name=bodyFa]').fill('عصر امروز');
  await page.locator('[name=publishDate]').fill('۱۴۰۶/۲/۷');
  await page.locator('[name=level]').selectOption('important');
  await arrive();
  await expect(page.locator('[name=bodyFa]')).toHaveValue('عصر امروز');
  await expect(page.locator('[name=publishDate]')).toHaveValue('۱۴۰۶/۲/۷');
  await expect(page.locator('[name=level]')).toHaveValue('important');
});

test('what is sent before the scripts arrive is saved when they do', async ({ page, request }) => {
  const arrive = await holdScripts(page);
  await page.goto('/admin/booths/21', { waitUntil: 'commit' });
  await page.locator('[name=shortFa]').fill('پیش از اسکریپت ذخیره شد');
  await saveButton(page).click();
  await expect(page).toHaveURL('/admin/booths/21');
  await arrive();
  await expect(page.getByText('ذخیره شد و در سایت دیده می‌شود.')).toBeVisible();
  await expect(page.locator('[name=shortFa]')).toHaveValue('پیش از اسکریپت ذخیره شد');
  expect(await shows(request, '/booths/21', 'پیش از اسکریپت ذخیره شد')).toBe(true);
});

test('a password sent before the scripts arrive never gets into the address', async ({ page }) => {
  const arrive = await holdScripts(page);
  await page.goto('/admin/account', { waitUntil: 'commit' });
  await page.locator('[name=present]').fill('not that one');
  await page.locator('[name=present]').press('Enter');
  await expect(page).toHaveURL('/admin/account');
  await arrive();
  await expect(page.locator('[name=fresh]')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('[name=fresh]')).toBeFocused();
  await expect(page.locator('[name=present]')).toHaveValue('not that one');
  await expect(page).toHaveURL('/admin/account');
});
