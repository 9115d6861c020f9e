import { expect, type Page } from '@playwright/test';

/** Types a message into the form that is open. */
export async function write(page: Page, body: string, name = 'نرگس'): Promise<void> {
  await page.locator('[name=name]').fill(name);
  await page.locator('[name=body]').fill(body);
}

/** Where the browser is after a message was sent. */
export const PRIVATE = /^[^?#]*\/inquiries\/[A-Za-z0-9_-]{43}$/;

/** The page with the message that was sent. */
export async function expectSent(page: Page, body: string): Promise<void> {
  await expect(page).toHaveURL(PRIVATE, { timeout: 20_000 });
  await expect(page.locator('main')).toContainText(body);
}
