import type { Page } from '@playwright/test';

export type Spot = { x: number; y: number };

export const drawn = (page: Page) =>
  page.locator('.plan-frame > svg').evaluate((svg) => svg.getBoundingClientRect().width);
export const frame = (page: Page) =>
  page.locator('.plan-frame').evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    return [Math.round(width), Math.round(height)];
  });
export const booth = (page: Page, number: number) => page.locator(`a[data-booth="${number}"]`);
export const middle = async (page: Page, number: number): Promise<Spot> => {
  const box = await booth(page, number).boundingBox();
  if (!box) throw new Error(`booth ${number} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
export const apart = (one: Spot, other: Spot) => Math.hypot(one.x - other.x, one.y - other.y);
