import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    return {
      html: element.outerHTML.slice(0, 100),
      href: element.getAttribute('href'),
      hasRing: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      isInView: bottom > 0 && top < innerHeight,
    };
  });

/** Presses Tab until `isThere`, at most `most` times; every stop on the way must be seen. */
async function tabTo(page: Page, isThere: (href: string | null) => boolean, most: number) {
  const unseen: string[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop && !(stop.hasRing && stop.isInView)) unseen.push(stop.html);
    if (stop && isThere(stop.href)) return unseen;
  }
  throw new Error(`not reached by ${most} presses of Tab`);
}

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
  expect(await tabTo(page, (href) => href === at('/booths'), 80)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/booths'));
  expect(await tabTo(page, (href) => href === at('/booths/1'), 150)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/booths/1'));
  expect(await tabTo(page, (href) => !!href?.includes('/products/'), 80)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/products\/[^/]+$/);
});
