import { expect, hydrated, test } from '../../fixtures';

test('a plan narrowed to a category is passed on by its address', async ({ page, at, context }) => {
  await page.goto(`${at('/map')}?booth=12#b12`);
  await hydrated(page);
  const listed = page.locator('.plan-list > li[data-booth]:visible');
  const all = await listed.count();
  const sixth = page.locator('.plan-filter input').nth(5);
  await sixth.check({ force: true });
  const few = await listed.count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(all);
  const slug = await sixth.getAttribute('value');
  await expect(page).toHaveURL(`${at('/map')}?booth=12&category=${slug}#b12`);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.plan-filter input').nth(5)).toBeChecked();
  // Beyond the edge of a phone's line of categories.
  await expect(other.locator('.plan-filter label').nth(5)).toBeInViewport({ ratio: 1 });
  await expect(other.locator('.plan-list > li[data-booth]:visible')).toHaveCount(few);
  await other.locator('.plan-filter input').first().check({ force: true });
  await expect(other).toHaveURL(/\/map\?booth=12#b12$/);
});
