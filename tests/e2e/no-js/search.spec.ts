import { expect, test } from '../fixtures';

test('a search says how it was read, and can be narrowed and widened again, without script', async ({
  page,
  at,
}) => {
  await page.goto(at('/search?q=هصیر'));
  const main = page.getByRole('main');
  await expect(main.locator('mark').first()).toContainText('حصیر');
  await expect(main).toContainText('این‌طور خوانده شد: «حصیر»');
  const kinds = main.getByRole('navigation', { name: 'نوع نتیجه' });
  await kinds.getByRole('link', { name: /^محصولات/ }).click();
  await expect(page).toHaveURL(/kind=product/);
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([/^محصولات/]);
  await kinds.getByRole('link', { name: /^همه/ }).click();
  await expect(main.getByRole('heading', { level: 2 })).not.toHaveCount(1);
  await main.getByRole('link', { name: 'همان «هصیر» را بجویید' }).click();
  await expect(page).toHaveURL(/exact=1/);
  await expect(main).toContainText('برای «هصیر» چیزی پیدا نشد');
  await expect(main.locator('mark')).toHaveCount(0);
  await expect(main.getByRole('link', { name: /^همان/ })).toHaveCount(0);
});

test('what comes near but for a typo is asked about, and what nothing fits gets the nearest', async ({
  page,
  at,
}) => {
  await page.goto(at('/search?q=کلوچخه'));
  await expect(page.getByRole('link', { name: 'منظورتان «کلوچه» بود؟' })).toBeVisible();
  await page.goto(at('/search?q=کتاب سنگ'));
  const nearest = page.getByRole('region', { name: 'نزدیک‌ترین‌ها به آنچه نوشتید' });
  await expect(nearest.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('navigation', { name: 'در رسته‌ها بگردید' })).toBeVisible();
});
