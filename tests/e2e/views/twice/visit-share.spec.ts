import { expectAccessible } from '../../axe';
import { expect, test, type Site } from '../../fixtures';
import type { Browser } from '@playwright/test';
import { rows, saveAt, sharedAddress } from '../../visit';

type Context = { browser: Browser; site: Site; at: (path: string) => string };

/** The address of a list that somebody else has made, with these booths. */
async function sharedBy({ browser, site, at }: Context, ...booths: number[]): Promise<string> {
  const context = await browser.newContext({ baseURL: site.url });
  const page = await context.newPage();
  for (const number of booths) await saveAt(page, at(`/booths/${number}`));
  const address = await sharedAddress(page, at('/visit'));
  await context.close();
  return address;
}

const words = {
  fa: {
    merge: 'افزودن به فهرست من',
    replace: 'گذاشتن به‌جای فهرست من',
    look: 'فقط دیدن',
    own: 'فهرست خودم',
  },
  en: {
    merge: 'Add to my list',
    replace: 'Put in place of my list',
    look: 'Just look',
    own: 'My own list',
  },
};

test('a shared list is added to one’s own', async ({ page, at, browser, site, language }) => {
  const address = await sharedBy({ browser, site, at }, 12, 13);
  expect(address.length - site.url.length).toBeLessThan(40);
  await saveAt(page, at('/booths/3'));
  await page.goto(address);
  await page.getByRole('button', { name: words[language].merge }).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(page).toHaveURL(at('/visit'));
  await page.reload();
  await expect(rows(page)).toHaveCount(3);
});

test('a shared list takes the place of one’s own, which can be brought back', async ({
  page,
  at,
  browser,
  site,
  language,
}) => {
  const address = await sharedBy({ browser, site, at }, 12);
  await saveAt(page, at('/booths/3'));
  await page.goto(address);
  await expectAccessible(page, 'light');
  await page.getByRole('button', { name: words[language].replace }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).locator(`a[href="${at('/booths/12')}"]`)).toHaveCount(1);
  await page.locator('.saved-notice button').click();
  await expect(rows(page).locator(`a[href="${at('/booths/3')}"]`)).toHaveCount(1);
  await expect(rows(page).locator(`a[href="${at('/booths/12')}"]`)).toHaveCount(0);
});

test('a shared list is just looked at, and changes nothing', async ({
  page,
  at,
  browser,
  site,
  language,
}) => {
  const address = await sharedBy({ browser, site, at }, 12, 13);
  await saveAt(page, at('/booths/3'));
  await page.goto(address);
  await page.getByRole('button', { name: words[language].look }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('.visit-remove')).toHaveCount(0);
  await page.getByRole('button', { name: words[language].own }).click();
  await expect(rows(page).locator(`a[href="${at('/booths/3')}"]`)).toHaveCount(1);
  await expect(rows(page)).toHaveCount(1);
});

for (const v of ['zzzz', '%25%25', 'A'.repeat(1500), 'AQMBAQ', '<script>', '']) {
  test(`${v.slice(0, 12) || 'nothing'} as a shared list is told to be none`, async ({
    page,
    at,
  }) => {
    await saveAt(page, at('/booths/3'));
    await page.goto(at(`/visit?v=${v}`));
    await expect(page.locator('main .note-bad')).toBeVisible();
    await page.locator('main .note-bad button').click();
    await expect(page.locator('main .note-bad')).toHaveCount(0);
    await expect(rows(page)).toHaveCount(1);
  });
}

test('without storage, or with a full one, saving works for the page and says so', async ({
  page,
  at,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await saveAt(page, at('/booths/12'));
  await expect(page.locator('.saved-notice')).toContainText(/\S/);
  await page.locator('.saved-notice a').click();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator('main .note-warn')).toBeVisible();
});

test('a foreign value in the storage, and a clock in 1970, are no hindrance', async ({
  page,
  at,
}) => {
  await page.goto(at('/visit'));
  await page.evaluate(() => localStorage.setItem('visit', '{"v":9,"things":[1]}'));
  await page.clock.setFixedTime(0);
  await saveAt(page, at('/booths/12'));
  await page.goto(at('/visit'));
  await expect(rows(page)).toHaveCount(1);
  const kept = await page.evaluate(() => Object.values(localStorage));
  expect(kept).toContain('{"v":9,"things":[1]}');
});
