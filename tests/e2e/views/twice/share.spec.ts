import { expect, hydrated, test } from '../../fixtures';

const PAGES = ['/booths/12', '/products/hand-reeled-silk-shawl', '/sessions/S304'];

for (const path of PAGES) {
  test(`${path} is passed on by a copied link`, async ({ page, context, at }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${at(path)}#main`);
    await hydrated(page);
    const share = page.locator('main details:has([data-pass-on])').first();
    await share.locator('summary').click();
    await share.locator('[data-pass-on=copy]').click();
    await expect(share.getByRole('status')).toHaveText(/پیوند کپی شد|Link copied/);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(at(path), page.url()).href);
  });
}

test('where copying is not allowed the page says so', async ({ page, at }) => {
  await page.goto(at('/booths/12'));
  await hydrated(page);
  const share = page.locator('main details:has([data-pass-on])').first();
  await share.locator('summary').press('Enter');
  const refuses = () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  };
  // As on a page without https.
  const isMissing = () => Object.defineProperty(navigator, 'clipboard', { value: undefined });
  for (const clipboard of [refuses, isMissing]) {
    await page.evaluate(clipboard);
    await share.getByRole('status').evaluate((status) => status.replaceChildren());
    await share.locator('[data-pass-on=copy]').press('Enter');
    await expect(share.getByRole('status')).toHaveText(/کپی نشد|Not copied/);
  }
});

test('the phone’s own sheet gets the page; without one it is not offered', async ({ page, at }) => {
  await page.goto(at('/booths/12'));
  await hydrated(page);
  const offered = page.locator('main [data-pass-on=sheet]').first();
  await page.locator('main details:has([data-pass-on]) > summary').first().click();
  await expect(offered).toBeVisible({ visible: await page.evaluate(() => 'share' in navigator) });

  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (shared: ShareData) => {
        document.body.dataset.shared = shared.url;
        return Promise.resolve();
      },
    });
  });
  await page.reload();
  await hydrated(page);
  await page.locator('main details:has([data-pass-on]) > summary').first().click();
  await offered.click();
  await expect(page.locator('body')).toHaveAttribute('data-shared', page.url());
});
