import { expect, hydrated, test } from '../../fixtures';
import { booth } from '../../plan';

test.beforeEach(async ({ page, at }) => {
  await page.goto(at('/map'));
  await hydrated(page);
});

test('what is saved from the plan is marked on it by a sign, and in words', async ({ page }) => {
  await booth(page, 14).tap();
  await page.locator('.plan-pick [data-save]').tap();
  await expect(booth(page, 14)).toHaveAttribute('aria-description', 'ذخیره‌شده');
  await expect(page.locator('li[data-booth="14"]')).toHaveAttribute('data-said', 'ذخیره‌شده');
  // On the plan, and in its key.
  await expect(page.locator('[data-sign="saved"]')).toHaveCount(2);
  await page.locator('.plan-pick [data-save]').tap();
  await expect(page.locator('[data-sign="saved"]')).toHaveCount(0);
});
