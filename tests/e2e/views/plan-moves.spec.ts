import type { Page } from '@playwright/test';
import { expect, hydrated, test } from '../fixtures';

const NAMES = {
  fa: { larger: 'بزرگ‌تر', smaller: 'کوچک‌تر', whole: 'همهٔ نقشه' },
  en: { larger: 'Larger', smaller: 'Smaller', whole: 'The whole map' },
};

const drawn = (page: Page) =>
  page.locator('.plan-frame > svg').evaluate((svg) => svg.getBoundingClientRect().width);
const frame = (page: Page) =>
  page.locator('.plan-frame').evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    return [Math.round(width), Math.round(height)];
  });
const booth = (page: Page, number: number) => page.locator(`a[data-booth="${number}"]`);
const middle = async (page: Page, number: number) => {
  const box = await booth(page, number).boundingBox();
  if (!box) throw new Error(`booth ${number} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test.beforeEach(async ({ page, at }) => {
  await page.goto(at('/map'));
  await hydrated(page);
});

test('buttons enlarge the plan in its frame, which stays as it is, and show the whole again', async ({
  page,
  language,
}) => {
  const name = NAMES[language];
  const [whole, size] = [await drawn(page), await frame(page)];
  const press = (label: string) => page.getByRole('button', { name: label, exact: true }).click();
  await press(name.larger);
  await press(name.larger);
  expect(await drawn(page)).toBeCloseTo(whole * 2.25, 0);
  expect(await frame(page)).toEqual(size);
  await press(name.smaller);
  expect(await drawn(page)).toBeCloseTo(whole * 1.5, 0);
  await press(name.whole);
  expect(await drawn(page)).toBeCloseTo(whole, 0);
  await expect(page.getByRole('button', { name: name.whole, exact: true })).toBeDisabled();
});

test('arrows lead from booth to booth and keep it in sight; +, −, 0 and Escape zoom', async ({
  page,
}) => {
  const whole = await drawn(page);
  await booth(page, 12).focus();
  for (const [key, number] of [
    ['ArrowDown', 13],
    ['ArrowRight', 18],
    ['ArrowUp', 17],
  ] as const) {
    await page.keyboard.press(key);
    await expect(booth(page, number)).toBeFocused();
  }
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect(await drawn(page)).toBeGreaterThan(whole * 2);
  await page.keyboard.press('ArrowLeft');
  await expect(booth(page, 12)).toBeFocused();
  await expect(booth(page, 12)).toBeInViewport();
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  expect(await drawn(page)).toBeCloseTo(whole, 0);
  await page.keyboard.press('+');
  await page.keyboard.press('Escape');
  expect(await drawn(page)).toBeCloseTo(whole, 0);
});

test('the wheel scrolls the page; with Ctrl it zooms where the pointer is', async ({ page }) => {
  const whole = await drawn(page);
  await booth(page, 14).scrollIntoViewIfNeeded();
  const before = await middle(page, 14);
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -160);
  await page.keyboard.up('Control');
  await expect.poll(() => drawn(page)).toBeCloseTo(whole * 2, 0);
  const after = await middle(page, 14);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(12);
});

test('what one points to on the plan is marked in the list, and the other way round', async ({
  page,
}) => {
  await booth(page, 7).focus();
  await expect(page.locator('li[data-booth="7"]')).toHaveAttribute('data-near', '');
  await page.locator('li[data-booth="9"] a').focus();
  await expect(booth(page, 9)).toHaveAttribute('data-near', '');
  await expect(booth(page, 7)).not.toHaveAttribute('data-near');
});
