import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { ACCOUNTS } from '../site.mjs';
import { open, save, saveForm } from './open';
import { test as signedInTest } from './signed-in';
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

  // The second goes on writing in the form below: that is what is kept, not what was refused.
  await other.locator('form textarea[name=shortFa]').fill('نوشتهٔ نخست و دوم با هم');
  await expect(panel).toContainText('نوشتهٔ نخست و دوم با هم');
  await panel.locator('input[name=shortFa][value=yours]').check();
  await panel.getByRole('button', { name: 'یکی کردن و ذخیره' }).click();
  await expect(other.getByText('ذخیره شد و در سایت دیده می‌شود.')).toBeVisible();
  await expect(other.locator('form textarea[name=shortFa]')).toHaveValue('نوشتهٔ نخست و دوم با هم');
  expect(await shows(request, '/booths/5', 'نوشتهٔ نخست و دوم با هم')).toBe(true);
  expect(await shows(request, '/en/booths/5', 'The first text')).toBe(true);
});

/** Two organisers of their own browsers, each at this page. */
const twoEditors = signedInTest.extend<{ editors: (path: string) => Promise<[Page, Page]> }>({
  editors: async ({ context, browser, site, signedIn }, use) => {
    const elsewhere = await browser.newContext({ baseURL: site.url });
    await signedIn(context, 'owner');
    await signedIn(elsewhere, 'organizer');
    await use(async (path) => {
      const [first, second] = [await context.newPage(), await elsewhere.newPage()];
      await open(first, path);
      await open(second, path);
      return [first, second];
    });
    await elsewhere.close();
  },
});
const savebar = (page: Page) => page.locator('.savebar:visible');
const ALL_SAVED = 'همه‌چیز ذخیره شده است';

for (const side of ['theirs', 'yours'] as const) {
  twoEditors(
    `two prices for one product, ${side} chosen: it is shown in Persian digits, and nothing is left to save`,
    async ({ editors }) => {
      const [first, second] = await editors('/admin/products/9');
      const prices = side === 'yours' ? ['۱۲۰۰۰۱', '۱۳۰۰۰۱'] : ['۱۲۰۰۰۲', '۱۳۰۰۰۲'];
      await first.locator('[name=priceToman]').fill(prices[0] ?? '');
      await saveForm(first);
      await second.locator('[name=priceToman]').fill(prices[1] ?? '');
      await save(second).click();
      await second.locator(`input[name=priceToman][value=${side}]`).check();
      await second.getByRole('button', { name: 'یکی کردن و ذخیره' }).click();
      await expect(savebar(second)).toContainText(ALL_SAVED);
      const chosen = side === 'yours' ? prices[1] : prices[0];
      await expect(second.locator('form [name=priceToman].input')).toHaveValue(chosen ?? '');
    },
  );
}

twoEditors(
  'a booth taken off the site meanwhile: the second editor is told just that, and saves with one choice',
  async ({ editors, request }) => {
    const [first, second] = await editors('/admin/booths/26');
    await first.getByRole('button', { name: 'برداشتن از سایت' }).click();
    await expect(first.getByText('از سایت برداشته شد.')).toBeVisible();

    await second.locator('[name=shortFa]').fill('نوشته‌ای که با هیچ‌چیز ناسازگار نیست');
    await save(second).click();
    const panel = second.getByRole('alert').filter({ hasText: ACCOUNTS.owner.identifier });
    await expect(panel).toContainText('این را از سایت برداشت');
    await expect(panel.getByRole('radio')).toHaveCount(0);
    // The panel beside the form knows it too.
    await expect(second.getByRole('button', { name: 'انتشار', exact: true })).toBeVisible();
    await panel.getByRole('button', { name: 'ذخیرهٔ تغییر من' }).click();
    await expect(savebar(second)).toContainText('تا منتشر نشود در سایت دیده نمی‌شود');
    await expect(savebar(second)).toContainText(ALL_SAVED);
    expect((await request.get('/booths/26')).status()).toBe(404);
    await second.getByRole('button', { name: 'انتشار', exact: true }).click();
    await expect(second.getByText('منتشر شد.')).toBeVisible();
    expect(await shows(request, '/booths/26', 'نوشته‌ای که با هیچ‌چیز ناسازگار نیست')).toBe(true);
  },
);

twoEditors(
  'a booth taken off the site meanwhile: the second editor may drop the change instead',
  async ({ editors }) => {
    const [first, second] = await editors('/admin/booths/27');
    const before = await second.locator('[name=shortFa]').inputValue();
    await first.getByRole('button', { name: 'برداشتن از سایت' }).click();
    await expect(first.getByText('از سایت برداشته شد.')).toBeVisible();
    await second.locator('[name=shortFa]').fill('نوشته‌ای که کنار گذاشته می‌شود');
    await save(second).click();
    await second.getByRole('button', { name: 'کنار گذاشتن تغییر من' }).click();
    await expect(savebar(second)).toContainText(ALL_SAVED);
    await expect(second.locator('[name=shortFa].input')).toHaveValue(before);
  },
);

twoEditors(
  'a paragraph, a phone and a day that a colleague added meanwhile: none is lost in the settings',
  async ({ editors, request }) => {
    const [first, second] = await editors('/admin/settings');
    const control = (page: Page, name: string) => page.locator(`.input[name=${name}]`);
    const paragraph =
      (await first.locator('textarea[name^=about_][name$=_fa]').last().getAttribute('name')) ?? '';
    await control(first, 'contact_phone_fa').fill('۰۱۳۳۳۳۳۳۳۳۳');
    await control(first, paragraph).fill('بندی از همکار');
    await control(first, 'daysCount').fill('۸');
    await saveForm(first);
    await control(first, 'hours_8').fill('۱۰ تا ۱۳');
    await save(first).click();
    await expect(savebar(first)).toContainText(ALL_SAVED);
    await control(second, 'tagline_fa').fill('شعار نفر دوم');
    await save(second).click();
    const panel = second.getByRole('alert').filter({ hasText: ACCOUNTS.owner.identifier });
    await expect(panel.locator('input[value=theirs]:checked')).toHaveCount(4);
    await expect(panel.locator('input[value=yours]:checked')).toHaveCount(1);
    // The control of the new day comes with what this form said of it: nothing.
    await expect(control(second, 'hours_8')).toHaveValue('');
    await panel.getByRole('button', { name: 'یکی کردن و ذخیره' }).click();
    await expect(savebar(second)).toContainText(ALL_SAVED);
    await expect(control(second, 'contact_phone_fa')).toHaveValue('01333333333');
    await expect(control(second, 'hours_8')).toHaveValue('۱۰:۰۰–۱۳:۰۰');
    await expect(control(second, paragraph)).toHaveValue('بندی از همکار');
    expect(await shows(request, '/', 'شعار نفر دوم')).toBe(true);
    expect(await shows(request, '/about', 'بندی از همکار')).toBe(true);
  },
);
