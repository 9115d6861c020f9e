import type { Page } from '@playwright/test';
import { open, save, saveForm, speak } from './open';
import { shows } from './sign-in';
import { expect, test } from './signed-in';

/** A phone at the square, in English. */
const phone = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  locale: 'en-GB',
};
test.use(phone);
test.beforeEach(async ({ context, signedIn, site }) => {
  await signedIn(context, 'organizer');
  await speak(context, 'en', site.url);
});

/** How far the page goes beyond the width of the screen, in CSS pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('on a phone, in English: a changed booth is on its public page at the next request', async ({
  page,
  request,
}) => {
  await open(page, '/admin/booths/10');
  await page.locator('[name=shortEn]').fill('Changed on a phone');
  await saveForm(page);
  expect(await overflow(page)).toBe(0);
  expect(await shows(request, '/en/booths/10', 'Changed on a phone')).toBe(true);
});

test('on a phone, in English: the second of two editors is told, chooses, and nothing is lost', async ({
  page,
  browser,
  site,
  signedIn,
  request,
}) => {
  const elsewhere = await browser.newContext({ baseURL: site.url, ...phone });
  await signedIn(elsewhere, 'owner');
  await speak(elsewhere, 'en', site.url);
  const other = await elsewhere.newPage();
  await open(other, '/admin/booths/11');
  await open(page, '/admin/booths/11');
  await other.locator('[name=shortEn]').fill('The first text');
  await saveForm(other);
  await elsewhere.close();

  await page.locator('[name=shortEn]').fill('The second text');
  await page.locator('[name=row]').fill('Row 9');
  await save(page).click();
  const panel = page.getByRole('alert').filter({ hasText: 'test-owner' });
  await expect(panel).toContainText('The first text');
  await expect(panel.locator('input[name=row][value=yours]')).toBeChecked();
  expect(await overflow(page)).toBe(0);
  await panel.locator('input[name=shortEn][value=theirs]').check();
  await panel.getByRole('button', { name: 'Combine and save' }).click();
  await expect(page.locator('.savebar')).toContainText('Everything is saved');
  await expect(page.locator('form .input[name=shortEn]')).toHaveValue('The first text');
  await expect(page.locator('[name=row].input')).toHaveValue('Row 9');
  expect(await shows(request, '/en/booths/11', 'The first text')).toBe(true);
});
