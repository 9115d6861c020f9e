import type { Page } from '@playwright/test';
import { expectAccessible } from '../../axe';
import { expect, test, type Site } from '../../fixtures';
import { NOW } from '../../site.mjs';
import { saveAt } from '../../visit';

const steps = (page: Page) => page.locator('.walk-step');
const button = (page: Page) => page.locator('.walk > button');
const legs = (page: Page) =>
  page
    .locator('.walk-leg a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).search));

/** The code of a session that is still to come today. */
async function laterToday(site: Site): Promise<string> {
  type Session = { code: string; start: string; cancelled: boolean };
  const { items } = await (await site.fetch('/api/v1/sessions?limit=100')).json();
  const later = (items as Session[]).find(
    ({ start, cancelled }) =>
      !cancelled && start.slice(0, 10) === NOW.slice(0, 10) && Date.parse(start) > Date.parse(NOW),
  );
  return later?.code ?? 'none';
}

test('saved booths come in an order to walk, the session of the day among them, without what is seen', async ({
  page,
  at,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/walks/')) asked.push(request.url());
  });
  const session = `/sessions/${await laterToday(site)}`;
  for (const path of ['/booths/12', '/booths/3', '/booths/25', session]) await saveAt(page, path);
  await page.goto(at('/visit'));
  const third = page.locator('.visit-row', { has: page.locator('a[href$="/booths/25"]') });
  await third.getByRole('checkbox').check();
  expect(asked).toEqual([]);
  await button(page).click();
  await expect(steps(page)).toHaveCount(3);
  await expect(button(page)).toBeFocused();
  await expect(page.locator('.walk [role=status]')).toContainText(/۳.*جا.*متر/);
  await expect(steps(page).locator(`a[href="${session}"]`)).toHaveCount(1);
  expect((await legs(page))[0]).toMatch(/^\?from=ENT1&to=/);

  await test.step('on another day without it, from another place', async () => {
    const [from, day] = [page.getByLabel('از کجا'), page.getByLabel('کدام روز')];
    await day.selectOption({ index: 1 });
    await expect(steps(page)).toHaveCount(2);
    await from.selectOption('8');
    await expect.poll(async () => (await legs(page))[0]).toMatch(/^\?from=8&to=/);
  });

  await test.step('on paper it is a list without controls', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(steps(page).first()).toBeVisible();
    await expect(page.locator('.walk select, .walk button').first()).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('what is ticked off drops out, and the walk goes on from there', async () => {
    const link = await steps(page).first().getByRole('link').last().getAttribute('href');
    await steps(page).first().getByRole('button').click();
    await expect(steps(page)).toHaveCount(1);
    await expect(page.locator('.walk [role=status]')).toBeFocused();
    await expect(page.getByLabel('از کجا')).toHaveValue(/\d+$/.exec(link ?? '')?.[0] ?? 'none');
  });

  await test.step('after the last closing it is an order without times', async () => {
    await page.evaluate(() => (document.documentElement.dataset.now = '2027-05-30T12:00:00Z'));
    await page.getByLabel('ماندن').selectOption('10');
    await expect(page.locator('.walk [role=status]')).toContainText('به پایان رسیده است');
    await expect(steps(page)).toHaveCount(1);
    await expect(steps(page)).not.toContainText('ساعت');
    await expect(page.locator('.walk .note-warn')).toContainText('تمام شده است');
  });

  await expectAccessible(page, 'light');
  await expectAccessible(page, 'dark');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('an address says where one stands; distances have an address of their own that leads to the present one', async ({
  page,
  site,
}) => {
  await saveAt(page, '/booths/12');
  await page.goto('/visit?from=%DB%B8');
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().includes('/walks/')),
    button(page).click(),
  ]);
  await expect(page.getByLabel('از کجا')).toHaveValue('8');
  expect(await legs(page)).toEqual(['?from=8&to=12']);
  expect(answer.headers()['cache-control']).toContain('immutable');
  const older = await site.fetch('/walks/aaaaaaaaaaaaaaaaaaaaaa.json', { redirect: 'manual' });
  expect([older.status, older.headers.get('location')]).toEqual([
    307,
    new URL(answer.url()).pathname,
  ]);
  expect((await site.fetch('/walks/x.json')).status).toBe(404);
});

test('where the distances do not come, that is told, and one can try again', async ({ page }) => {
  await saveAt(page, '/booths/12');
  await page.goto('/visit');
  await page.route('**/walks/*', (route) => route.fulfill({ body: '{' }), { times: 1 });
  await button(page).click();
  await expect(page.locator('.walk [role=status]')).toContainText('مسیر ساخته نشد');
  await button(page).click();
  await expect(steps(page)).toHaveCount(1);
});
