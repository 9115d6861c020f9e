import { expect, type Page } from '@playwright/test';

/** Where the focus is, and whether one can see it; null where it was lost. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    return {
      html: element.outerHTML.slice(0, 120),
      hasRing: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      isInView: bottom > 0 && top < innerHeight,
    };
  });

/** The focus is somewhere, in view and with a ring. */
export async function expectFocusSeen(page: Page): Promise<void> {
  expect(await focused(page)).toMatchObject({ hasRing: true, isInView: true });
}

/** Presses Tab until the focus is on what the selector names; every stop on the way must be seen. */
export async function tabTo(
  page: Page,
  selector: string,
  most = 80,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press(key);
    // At the end of the page the focus is the browser's own for one stop.
    if (await page.evaluate(() => document.activeElement === document.body)) continue;
    await expectFocusSeen(page);
    if ((await page.locator(':focus').and(page.locator(selector)).count()) > 0) return;
  }
  throw new Error(`${selector} was not reached by ${most} presses of Tab`);
}
