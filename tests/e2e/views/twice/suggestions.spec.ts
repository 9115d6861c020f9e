import type { Page, Request, Route } from '@playwright/test';
import { expect, hydrated, test } from '../../fixtures';

/** The beginning of a word that suggests something, and the rest of it. */
const WORD = { fa: ['حص', 'یر'], en: ['ma', 't'] } as const;

const asks = (q: string) => (url: URL) =>
  url.pathname.startsWith('/api/suggest/') && url.searchParams.get('q') === q;
const isFor = (q: string) => (request: Request) => asks(q)(new URL(request.url()));

/** A search field with suggestions for the beginning of the word, the first of them chosen. */
async function chosen(page: Page, address: string, beginning: string) {
  await page.goto(address);
  await hydrated(page);
  const field = page.getByRole('main').locator('input[name=q]');
  await field.focus();
  await expect(field).toHaveRole('combobox');
  await field.pressSequentially(beginning);
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  return { field, list };
}

test('Enter after a choice and another letter searches for what stands in the field', async ({
  page,
  at,
  language,
}) => {
  const [beginning, rest] = WORD[language];
  const { field, list } = await chosen(page, at('/search'), beginning);
  // The answer never comes: what is shown is what the beginning suggested.
  await page.route(asks(beginning + rest), () => {});
  await field.pressSequentially(rest);
  await expect(list.getByRole('option', { selected: true })).toHaveCount(0);
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === beginning + rest);
});

test('Escape closes the list for good: a late answer does not open it again', async ({
  page,
  at,
  language,
}) => {
  const [beginning, rest] = WORD[language];
  const { field, list } = await chosen(page, at('/search'), beginning);
  await page.route(asks(beginning + rest), () => {});
  const asked = page.waitForRequest(isFor(beginning + rest));
  await field.pressSequentially(rest);
  await asked;
  const given = page.waitForEvent('requestfailed', isFor(beginning + rest));
  await page.keyboard.press('Escape');
  await given;
  await expect(list).toBeHidden();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue(beginning + rest);
});

test('Escape before anything was asked for: nothing is', async ({ page, at, language }) => {
  const [beginning, rest] = WORD[language];
  const { field, list } = await chosen(page, at('/search'), beginning);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // The page's time stands: however slowly this types, Escape comes before the waiting is over.
  const now = await page.evaluate(() => Date.now());
  await page.clock.install({ time: now });
  await page.clock.pauseAt(now + 60_000);
  await field.pressSequentially(rest);
  await page.keyboard.press('Escape');
  await page.clock.runFor(2_000);
  await expect(list).toBeHidden();
  expect(asked.filter((url) => url.includes('/api/suggest/'))).toEqual([]);
});

/** The browser complains about such answers, as it should. */
const unwatched = test.extend({
  watched: async ({}, use) => {
    await use();
  },
});

for (const [how, fail] of [
  ['is an error', (route: Route) => route.fulfill({ status: 503, body: 'busy' })],
  ['is no suggestions', (route: Route) => route.fulfill({ status: 200, body: '<html>' })],
  ['does not come', (route: Route) => route.abort()],
] as const) {
  unwatched(`an answer that ${how} leaves no old suggestions`, async ({ page, at, language }) => {
    const [beginning, rest] = WORD[language];
    const { field, list } = await chosen(page, at('/search'), beginning);
    await page.route(asks(beginning + rest), fail);
    await field.pressSequentially(rest);
    await expect(list).toBeHidden();
    await expect(list.getByRole('option', { includeHidden: true })).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === beginning + rest);
  });
}
