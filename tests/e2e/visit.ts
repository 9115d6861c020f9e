import { expect, type Page } from '@playwright/test';

/** Saves the listing of a page, and waits until its button says so. */
export async function saveAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const button = page.locator('main [data-save]');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** Rows of what is saved; those that were just taken out have none. */
export const rows = (page: Page) => page.locator('main .visit-row');

/** The address that the share dialog offers for what is saved. */
export async function sharedAddress(page: Page, visit: string): Promise<string> {
  await page.goto(visit);
  await page.locator('main [aria-haspopup=dialog]').click();
  const address = await page.locator('dialog input').inputValue();
  await expect(page.locator('dialog svg[role=img] path')).toHaveAttribute('d', /h1v1h-1z/);
  await page.keyboard.press('Escape');
  return address;
}
