import { expect, hydrated, test } from '../../fixtures';
import { apart, booth, drawn, middle } from '../../plan';

test.beforeEach(async ({ page, at }) => {
  await page.goto(at('/map'));
  await hydrated(page);
});

test('arrows lead from booth to booth and the list goes along; keys and the wheel with Ctrl enlarge', async ({
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
    await expect(page.locator('li[data-near]')).toHaveAttribute('data-booth', String(number));
  }
  await page.locator('li[data-booth="9"] a').focus();
  await expect(booth(page, 9)).toHaveAttribute('data-near', '');

  await booth(page, 17).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect(await drawn(page)).toBeCloseTo(whole * 2.25, 0);
  await page.keyboard.press('ArrowLeft');
  await expect(booth(page, 12)).toBeFocused();
  await expect(booth(page, 12)).toBeInViewport();
  for (const key of ['0', 'Home', 'Escape']) {
    await page.keyboard.press('+');
    await page.keyboard.press(key);
    expect(await drawn(page)).toBeCloseTo(whole, 0);
  }
  await page.keyboard.press('+');
  // What a Persian keyboard's 0 sends; Playwright knows Latin keys only.
  await page.locator(':focus').dispatchEvent('keydown', { key: '۰', bubbles: true });
  expect(await drawn(page)).toBeCloseTo(whole, 0);

  const before = await middle(page, 12);
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -160);
  await page.keyboard.up('Control');
  await expect.poll(() => drawn(page)).toBeCloseTo(whole * 2, 0);
  expect(apart(await middle(page, 12), before)).toBeLessThan(12);
});
