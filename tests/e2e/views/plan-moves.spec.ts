import type { Page } from '@playwright/test';
import { expect, hydrated, test } from '../fixtures';

const NAMES = {
  fa: { larger: 'بزرگ‌تر', smaller: 'کوچک‌تر', whole: 'همهٔ نقشه' },
  en: { larger: 'Larger', smaller: 'Smaller', whole: 'The whole map' },
};
type Spot = { x: number; y: number };

const drawn = (page: Page) =>
  page.locator('.plan-frame > svg').evaluate((svg) => svg.getBoundingClientRect().width);
const frame = (page: Page) =>
  page.locator('.plan-frame').evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    return [Math.round(width), Math.round(height)];
  });
const booth = (page: Page, number: number) => page.locator(`a[data-booth="${number}"]`);
const middle = async (page: Page, number: number): Promise<Spot> => {
  const box = await booth(page, number).boundingBox();
  if (!box) throw new Error(`booth ${number} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const apart = (one: Spot, other: Spot) => Math.hypot(one.x - other.x, one.y - other.y);

/** Fingers on the screen, as the browser hears of them. */
async function fingers(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: Spot[], seconds: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: spots.map((spot, id) => ({ ...spot, id })),
      timestamp: began + seconds,
    });
  // Its own clock: how far two taps are apart does not depend on how busy the machine is.
  const began = Date.now() / 1000;
  return {
    async pinch({ x, y }: Spot, reach: number[]) {
      const pair = (far: number) => [
        { x: x - far, y },
        { x: x + far, y },
      ];
      await touch('touchStart', pair(reach[0] ?? 0), 0);
      for (const [index, far] of reach.entries())
        await touch('touchMove', pair(far), 0.02 * (index + 1));
      await touch('touchEnd', [], 0.5);
    },
    async tapTwice(spot: Spot) {
      for (const at of [1, 1.1]) {
        await touch('touchStart', [spot], at);
        await touch('touchEnd', [], at + 0.03);
      }
    },
  };
}

test.beforeEach(async ({ page, at }) => {
  await page.goto(at('/map'));
  await hydrated(page);
});

test('two fingers and two taps enlarge the plan where they are, buttons in its frame, which stays as it is', async ({
  page,
  language,
  isMobile,
}) => {
  test.skip(!isMobile, 'a desk has no fingers');
  const hand = await fingers(page);
  const press = (label: string) => page.getByRole('button', { name: label, exact: true }).click();
  const name = NAMES[language];
  await booth(page, 14).scrollIntoViewIfNeeded();
  const [whole, size, before] = [await drawn(page), await frame(page), await middle(page, 14)];
  await hand.pinch(before, [30, 40, 50, 60]);
  await expect.poll(() => drawn(page)).toBeCloseTo(whole * 2, 0);
  expect(apart(await middle(page, 14), before)).toBeLessThan(12);
  expect(await frame(page)).toEqual(size);
  await press(name.whole);
  expect(await drawn(page)).toBeCloseTo(whole, 0);
  await expect(page.getByRole('button', { name: name.whole, exact: true })).toBeDisabled();

  await booth(page, 14).scrollIntoViewIfNeeded();
  const spot = await middle(page, 14);
  await hand.tapTwice(spot);
  await expect.poll(() => drawn(page)).toBeCloseTo(whole * 2.25, 0);
  expect(apart(await middle(page, 14), spot)).toBeLessThan(12);
  await press(name.smaller);
  await press(name.larger);
  expect(await drawn(page)).toBeCloseTo(whole * 2.25, 0);
});

test('arrows lead from booth to booth and the list goes along; keys and the wheel with Ctrl enlarge', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has neither keys nor a wheel');
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

  const before = await middle(page, 12);
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -160);
  await page.keyboard.up('Control');
  await expect.poll(() => drawn(page)).toBeCloseTo(whole * 2, 0);
  expect(apart(await middle(page, 12), before)).toBeLessThan(12);
});

test('what is saved from the plan is marked on it by a sign, and in words', async ({
  page,
  language,
  isMobile,
}) => {
  test.skip(!isMobile || language === 'en', 'one of each is enough');
  await booth(page, 14).tap();
  await page.locator('.plan-pick [data-save]').tap();
  await expect(booth(page, 14)).toHaveAttribute('aria-description', 'ذخیره‌شده');
  await expect(page.locator('li[data-booth="14"]')).toHaveAttribute('data-said', 'ذخیره‌شده');
  // On the plan, and in its key.
  await expect(page.locator('[data-sign="saved"]')).toHaveCount(2);
  await page.locator('.plan-pick [data-save]').tap();
  await expect(page.locator('[data-sign="saved"]')).toHaveCount(0);
});
