import type { Page } from '@playwright/test';
import { expect, hydrated, test } from '../fixtures';

/** Marks the document; a mark that is gone tells that another one was loaded. */
const mark = (page: Page) => page.evaluate(() => void (document.body.dataset.mark = 'same'));
const isSame = (page: Page) => page.evaluate(() => document.body.dataset.mark === 'same');

const footerLink = (page: Page, address: string) =>
  page.locator(`footer a[href="${address}"]`).first();

test('a link is followed without loading a document, and back again', async ({ page, at }) => {
  await page.goto(at('/privacy'));
  await hydrated(page);
  await mark(page);
  await footerLink(page, at('/producers')).click();
  await expect(page).toHaveURL(at('/producers'));
  await expect(page.locator('main a').first()).toBeVisible();
  expect(await isSame(page)).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL(at('/privacy'));
  expect(await isSame(page)).toBe(true);
});

test('a link with the control key opens beside the page, which stays', async ({
  page,
  context,
  at,
}) => {
  await page.goto(at('/privacy'));
  await hydrated(page);
  const opened = context.waitForEvent('page');
  await footerLink(page, at('/producers')).click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(at('/producers'));
  await expect(page).toHaveURL(at('/privacy'));
});

test('a click that somebody prevented is not followed', async ({ page, at }) => {
  await page.goto(at('/privacy'));
  await hydrated(page);
  await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
  const asked: string[] = [];
  // A script that is loaded in idle time may come meanwhile; what is followed is a document or the router's data.
  page.on('request', (request) => {
    if (request.resourceType() !== 'script') asked.push(request.url());
  });
  await footerLink(page, at('/producers')).click();
  await expect(page).toHaveURL(at('/privacy'));
  expect(asked).toEqual([]);
});

test('a link is followed by the keyboard too', async ({ page, at }) => {
  await page.goto(at('/privacy'));
  await hydrated(page);
  await mark(page);
  await footerLink(page, at('/producers')).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/producers'));
  expect(await isSame(page)).toBe(true);
});
