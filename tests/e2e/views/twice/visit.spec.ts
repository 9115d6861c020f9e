import { expectAccessible } from '../../axe';
import { expect, hydrated, test } from '../../fixtures';
import { expectFocusSeen, tabTo } from '../../focus';
import { rows, saveAt } from '../../visit';

const BOOTHS = ['/booths/12', '/booths/3'];

test('a booth, a product and a session that are saved stand in my visit, also after a restart', async ({
  page,
  at,
  browser,
  site,
  context,
}) => {
  const names: string[] = [];
  for (const path of ['/booths/12', '/products/hand-reeled-silk-shawl', '/sessions/S304']) {
    await saveAt(page, at(path));
    names.push(await page.locator('main [data-save] .sr-only').innerText());
  }
  await page.goto(at('/visit'));
  await expect(rows(page)).toHaveCount(3);
  const again = await browser.newContext({ storageState: await context.storageState() });
  const later = await again.newPage();
  await later.goto(site.url + at('/visit'));
  await expect(rows(later)).toHaveCount(3);
  for (const name of names) {
    await expect(rows(later).filter({ hasText: name.replace(/^[،,]\s*/, '') })).toHaveCount(1);
  }
  await again.close();
});

test('the page that everybody gets says nothing of anybody', async ({ page, at, site }) => {
  const before = await (await site.fetch(at('/visit'))).text();
  await saveAt(page, at('/booths/12'));
  const html = await (await page.request.get(at('/visit'))).text();
  expect(html).toBe(before);
  expect(html).not.toContain('class="visit-row');
});

test('the button has the name of its listing, and works with the keyboard', async ({
  page,
  at,
}) => {
  await page.goto(at('/booths/12'));
  await hydrated(page);
  await expect(page.locator('main [data-save]')).toHaveAttribute('aria-pressed', 'false');
  const title = (await page.locator('h1').innerText()).split(/[،,]/).at(-1)?.trim() ?? '';
  await tabTo(page, '[data-save]');
  await page.keyboard.press('Space');
  const pressed = page.getByRole('button', { name: title, pressed: true });
  await expect(pressed).toBeFocused();
  await expect(page.locator('.saved-notice')).toHaveText(/\S/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: title, pressed: false })).toBeFocused();
});

test('what is taken out with the keyboard is put back in its place, and the focus is never lost', async ({
  page,
  at,
}) => {
  for (const path of BOOTHS) await saveAt(page, at(path));
  await page.goto(at('/visit'));
  await expect(rows(page)).toHaveCount(2);
  await tabTo(page, '.visit-remove');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(2);
  await expectFocusSeen(page);
  await expect(page.locator('.visit-remove').first()).toBeFocused();
});

test('two tabs are in step: marks, notes, and what is taken out', async ({ page, at, context }) => {
  await saveAt(page, at('/booths/12'));
  const list = await context.newPage();
  await list.goto(at('/visit'));
  await expect(rows(list)).toHaveCount(1);
  const other = await context.newPage();
  await other.goto(at('/visit'));
  await rows(list).getByRole('checkbox').check();
  await expect(rows(other).getByRole('checkbox')).toBeChecked();
  await rows(list).locator('.visit-note-open').click();
  await rows(list).getByRole('textbox').fill('دو سبد بزرگ');
  await expect(rows(other).getByRole('textbox')).toHaveValue('دو سبد بزرگ');
  await page.locator('main [data-save]').click();
  await expect(rows(list)).toHaveCount(0);
  await expect(rows(other)).toHaveCount(0);
  // Saved again, it has what was said of it.
  await page.locator('main [data-save]').click();
  await expect(rows(other).getByRole('checkbox')).toBeChecked();
  await expect(rows(other).getByRole('textbox')).toHaveValue('دو سبد بزرگ');
});

test('a list that was cleared by mistake comes back', async ({ page, at }) => {
  await saveAt(page, at('/booths/12'));
  await page.goto(at('/visit'));
  await page.locator('.visit-end button').click();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.locator('main .loom')).toBeVisible();
  await page.locator('.saved-notice button').click();
  await expect(rows(page)).toHaveCount(1);
});

test('two saved sessions at the same time are told, and lie in one’s own calendar', async ({
  page,
  at,
  site,
}) => {
  // Instants of one zone, which are in order as texts too.
  type Session = { code: string; start: string; end: string; cancelled: boolean };
  const answer = await (await site.fetch('/api/v1/sessions?limit=100')).json();
  const all = (answer.items as Session[]).filter(({ cancelled }) => !cancelled);
  const pair = all
    .flatMap((one) => all.map((other) => [one, other] as const))
    .find(([a, b]) => a.code < b.code && a.start < b.end && b.start < a.end);
  const codes = pair?.map(({ code }) => code) ?? [];
  expect(codes.length).toBe(2);
  for (const code of codes) await saveAt(page, at(`/sessions/${code}`));
  await page.goto(at('/visit'));
  await expect(page.locator('main .note-warn')).toBeVisible();
  await expect(rows(page).locator('.tag')).toHaveCount(2);
  const file = await page.locator('main a[href*="visit.ics"]').getAttribute('href');
  const calendar = await (await site.fetch(file ?? '')).text();
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  for (const code of codes) expect(calendar).toContain(`-${code}@`);
});

test('axe finds nothing in a full list, its dialog and an empty one', async ({
  page,
  at,
  isMobile,
}) => {
  const theme = isMobile ? 'light' : 'dark';
  for (const path of [...BOOTHS, '/sessions/S304']) await saveAt(page, at(path));
  await expectAccessible(page, theme);
  await page.goto(at('/visit'));
  await rows(page).first().locator('.visit-note-open').click();
  await rows(page).last().locator('.visit-remove').click();
  await expectAccessible(page, theme);
  await page.locator('main [aria-haspopup=dialog]').click();
  await expect(page.locator('dialog svg[role=img] path')).toHaveCount(1);
  await expectAccessible(page, theme);
});
