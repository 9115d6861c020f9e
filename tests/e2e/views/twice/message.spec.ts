import { openDatabase } from '@/lib/db/client';
import { expectAccessible } from '../../axe';
import { expect, hydrated, test, type Site } from '../../fixtures';
import { expectFocusSeen, tabTo } from '../../focus';
import { expectSent, write } from '../../message';

/** Messages that the site has with this text. */
async function kept({ dataDir }: Site, body: string) {
  const database = openDatabase(`file:${dataDir}/fair.db`);
  const rows = await database.inquiry.findMany({ where: { body } });
  await database.$disconnect();
  return rows;
}

test('a message about a booth is sent with a proof of work, and its private address has it', async ({
  page,
  at,
  site,
  language,
}) => {
  const body = `این سبد را برای هفتهٔ آینده هم دارید؟ ${language}`;
  await page.goto(at('/message?booth=12'));
  await hydrated(page);
  await write(page, body);
  await page.locator('[name=contact]').fill('09122002580');
  await page.locator('main [type=submit]').click();
  await expectSent(page, body);
  await expect(page.locator('main')).toContainText('09122002580');
  expect(await kept(site, body)).toMatchObject([{ proved: true, kind: 'inquiry', status: 'new' }]);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('main [data-pass-on=copy]').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await expectAccessible(page, 'light');
  await expectAccessible(page, 'dark');
});

test('what is wrong is said at its field, the first wrong one is focused, and nothing typed is lost', async ({
  page,
  at,
}) => {
  await page.goto(at('/message?product=hand-reeled-silk-shawl&kind=report'));
  await hydrated(page);
  await page.locator('main [type=submit]').click();
  await expect(page.locator('[name=body]')).toBeFocused();
  await expect(page.locator('main [role=alert]')).toBeVisible();
  const long = 'x'.repeat(2001);
  await page.locator('[name=contact]').fill('at home');
  await page.locator('[name=body]').fill(long);
  await page.locator('main [type=submit]').click();
  await expect(page.locator('[name=contact]')).toBeFocused();
  await expect(page.locator('main [aria-invalid=true]')).toHaveCount(2);
  await expect(page.locator('[name=body]')).toHaveValue(long);
  await expectAccessible(page, 'light');
  // A report needs no name.
  await page.locator('[name=contact]').fill('');
  await page.locator('[name=body]').fill('شماره عوض شده است.');
  await page.locator('main [type=submit]').click();
  await expectSent(page, 'شماره عوض شده است.');
});

test('the form is filled in and sent with the keyboard alone', async ({
  page,
  at,
  site,
  language,
}) => {
  const body = `با صفحه‌کلید ${language}`;
  await page.goto(at('/message?producer=pile-mahtab'));
  await hydrated(page);
  await page.locator('h1').click();
  await tabTo(page, '[name=name]');
  await page.keyboard.type('نرگس');
  await tabTo(page, '[name=body]');
  await page.keyboard.insertText(body);
  await tabTo(page, 'main [type=submit]');
  await page.keyboard.press('Enter');
  await expectSent(page, body);
  await page.keyboard.press('Tab');
  await expectFocusSeen(page);
  expect(await kept(site, body)).toHaveLength(1);
});

test('pressed many times, and sent from two tabs with one form, it is one message', async ({
  page,
  at,
  site,
  language,
}) => {
  const body = `بیست بار ${language}`;
  await page.goto(at('/message?booth=7'));
  await hydrated(page);
  await write(page, body);
  const fields = await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('main form[method=post]');
    return Object.fromEntries(new FormData(form ?? undefined)) as Record<string, string>;
  });
  await page.locator('main [type=submit]').click({ clickCount: 5 });
  await expectSent(page, body);
  const address = page.url();
  const again = await Promise.all(
    Array.from({ length: 20 }, () =>
      page.request.post(at('/message/send'), {
        form: fields,
        headers: { accept: 'application/json', origin: new URL(address).origin },
      }),
    ),
  );
  for (const answer of again) {
    const { to } = (await answer.json()) as { to: string };
    expect(new URL(to, address).href).toBe(address);
  }
  expect(await kept(site, body)).toHaveLength(1);
});

test('without saying what about, the page says where to begin; about nothing there is, it says so', async ({
  page,
  at,
}) => {
  await page.goto(at('/message'));
  await expect(page.locator(`main a[href="${at('/booths')}"]`)).toBeVisible();
  for (const query of ['booth=999', 'booth=1&booth=2', 'booth=1&product=x', 'product=%F0%9F']) {
    await page.goto(at(`/message?${query}`));
    await expect(page.locator('main form[method=post]')).toHaveCount(0);
    await expect(page.locator('h1')).toBeVisible();
  }
});
