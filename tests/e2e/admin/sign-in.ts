import type { APIRequestContext, Page } from '@playwright/test';
import { expect, hydrated } from '../fixtures';
import { ACCOUNTS } from '../site.mjs';

/** Signs in by the form, as a person does, and opens an admin page. */
export async function signIn(page: Page, role: keyof typeof ACCOUNTS, path: string): Promise<void> {
  const { identifier, password } = ACCOUNTS[role];
  await page.goto(path);
  await page.locator('[name=identifier]').fill(identifier);
  await page.locator('[name=password]').fill(password);
  await page.locator('[name=password]').press('Enter');
  await expect(page).toHaveURL(path);
  await hydrated(page);
}

/** The button that saves the form of the page. */
export const saveButton = (page: Page) => page.getByRole('button', { name: 'ذخیره', exact: true });

/** Whether a page, asked without a browser, has this text. */
export const shows = async (request: APIRequestContext, path: string, text: string) =>
  (await (await request.get(path)).text()).includes(text);
