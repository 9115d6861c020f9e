import type { Page } from '@playwright/test';
import { expect, hydrated, test } from '../../fixtures';
import { apart, booth, drawn, frame, middle, type Spot } from '../../plan';

const NAMES = {
  fa: { larger: 'بزرگ‌تر', smaller: 'کوچک‌تر', whole: 'همهٔ نقشه' },
  en: { larger: 'Larger', smaller: 'Smaller', whole: 'The whole map' },
};

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
}) => {
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
