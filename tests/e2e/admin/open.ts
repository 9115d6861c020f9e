import type { BrowserContext, Page } from '@playwright/test';
import { expect, hydrated, type Language } from '../fixtures';

/** Opens a page and waits until it answers: what is typed or clicked after this, the page's scripts hear. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

/** Chooses the language of the admin area, as its form does. */
export const speak = (context: BrowserContext, language: Language, url: string) =>
  context.addCookies([{ name: 'admin-locale', value: language, url: `${url}/admin` }]);

/** The form's button, in either language. Pages that one has left are kept in the document, out of sight. */
export const save = (page: Page) => page.locator('.savebar button[type=submit]:visible');

/** What is said after a save. */
export const SAVED = /ذخیره شد و در سایت دیده می‌شود\.|Saved; the site shows it now\./;

/** Saves the form of the page. */
export async function saveForm(page: Page): Promise<void> {
  await save(page).click();
  await expect(page.getByText(SAVED)).toBeVisible();
}
