import { expect, test } from '../fixtures';

test('the way between two places is asked for by a form, and answered drawn and in words', async ({
  page,
}) => {
  await page.goto('/map');
  await page.getByText('راه از جایی به جایی').click();
  await page.getByLabel('از کجا').selectOption('ENT1');
  await page.getByLabel('به کجا').selectOption('12');
  await page.getByRole('button', { name: 'نشان دادن راه' }).click();
  await page.waitForURL(/\/map\?from=ENT1&to=12$/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'از ورودی اصلی به غرفهٔ ۱۲',
  );
  await expect(page.getByText(/^از ورودی اصلی .*میان غرفه‌های ۱۱ و ۱۳/)).toBeVisible();
  await expect(page.getByText(/^روی هم [۰-۹]+ متر، حدود [۰-۹]+ دقیقه پیاده$/)).toBeVisible();
  await expect(page.locator('.plan-way path').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^غرفهٔ ۱۲، .*پایان راه$/ })).toBeVisible();
  await page.getByRole('link', { name: 'راه برگشت' }).click();
  await page.waitForURL(/\/map\?from=12&to=ENT1$/);
});

for (const [query, answer] of [
  ['from=12&from=13&to=14', /دو بار/],
  ['from=12&to=999', /روی نقشه نیست/],
  ['from=12&to=۱۲', /همان‌جا هستید/],
] as const) {
  test(`/map?${query} is answered with what is wrong`, async ({ page }) => {
    const response = await page.goto(`/map?${query}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByText(answer)).toBeVisible();
    await expect(page.getByLabel('به کجا')).toBeVisible();
  });
}

test('a chosen category dims the other booths of the plan and leaves them out of the list', async ({
  page,
}) => {
  await page.goto('/map');
  const category = page.locator('.plan-filter label', { hasText: 'شیرینی و تنقلات' });
  const listed = page.locator('.plan-list li[data-booth]:visible');
  const bright = () =>
    page
      .locator('a[data-booth]')
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).opacity === '1').length);
  await expect(category).toHaveText('شیرینی و تنقلات۴');
  await category.click();
  await expect(listed).toHaveCount(4);
  expect(await bright()).toBe(4);
  await page.getByText('همهٔ غرفه‌ها').click();
  await expect(listed).toHaveCount(30);
  expect(await bright()).toBe(30);
});
