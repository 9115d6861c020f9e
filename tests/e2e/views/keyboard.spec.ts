import { expect, test } from '../fixtures';
import { tabTo } from '../focus';

test('the first stop skips to the content', async ({ page, at }) => {
  await page.goto(at('/booths'));
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', /^#/);
  await expect(skip).toBeInViewport();
  const target = await skip.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page.locator(target ?? 'none')).toBeInViewport();
});

test('keyboard only: from home to a booth and its product, each stop with a visible ring', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  await tabTo(page, `[href="${at('/booths')}"]`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/booths'));
  await tabTo(page, `[href="${at('/booths/1')}"]`, 150);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/booths/1'));
  await tabTo(page, '[href*="/products/"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/products\/[^/]+$/);
});
