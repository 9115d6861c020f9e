import { expect, test } from '../fixtures';

type Row = [path: string, status: number, to?: string];

/** Malformed, old and unknown addresses: 400, 404 or a redirect, never 500. */
const ROWS: Row[] = [
  ['/booths/%E0%A4%A', 400],
  ['/booths/%00', 400],
  ['/%FF', 400],
  ['/booths/999999999999', 404],
  ['/booths/999', 404],
  ['/booths/0', 404],
  ['/booths/-1', 404],
  ['/booths/1.5', 404],
  ['/booths/abc', 404],
  ['/booths/12/more', 404],
  ['/booths/%DB%B1%DB%B2', 308, '/booths/12'],
  ['/%DB%B1%DB%B2', 308, '/booths/12'],
  ['/12', 308, '/booths/12'],
  ['/en/12', 308, '/en/booths/12'],
  ['/booths/012', 308, '/booths/12'],
  ['/fa/booths/12', 308, '/booths/12'],
  ['/fa', 308, '/'],
  ['/producers/nobody', 404],
  ['/products/nothing', 404],
  [`/products/${'a'.repeat(300)}`, 400],
  ['/schedule/0', 404],
  ['/schedule/8', 404],
  ['/schedule/x', 404],
  ['/sessions/S999', 404],
  ['/sessions/%3Cscript%3E', 404],
  ['/nothing', 404],
  ['/en/nothing', 404],
  ['/nothing.php', 404],
  ['/booths?category=nothing', 200],
  ['/booths?category=a&category=b', 200],
  ['/booths?sort=nonsense&row=%00', 400],
  ['/booths?sort=nonsense&row=%F0%9F%98%80', 200],
  ['/products?min=abc&max=-5', 200],
  ['/products?min=999999999999999999999', 200],
  ['/booths?after=not-a-cursor', 200],
  ['/search?q=', 200],
  ['/search?q=a&q=b', 200],
  [`/search?q=${'ا'.repeat(300)}`, 200],
  ['/search?q=%27%3B%20DROP%20TABLE%20booth%3B--', 200],
  ['/map?booth=999999', 200],
  ['/visit?v=%25%25', 200],
  ['/?q=1&q=2', 200],
];

for (const [path, status, to] of ROWS) {
  test(`${path.slice(0, 60)} is answered with ${status}${to ? ` to ${to}` : ''}`, async ({
    site,
  }) => {
    // Not the browser: it would mend some of these addresses first.
    const response = await site.fetch(path);
    expect(response.status).toBe(status);
    if (to) expect(response.headers.get('location')).toBe(to);
    else expect(await response.text()).toMatch(/<h1[^>]*>\s*[^<\s]/);
  });
}

for (const path of ['/booths/999', '/en/booths/999', '/nothing/here', '/en/nothing/here']) {
  test(`${path} is a whole page without script: it says so and leads on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute(
      'lang',
      path.startsWith('/en') ? 'en' : 'fa-IR',
    );
    const home = path.startsWith('/en') ? '/en' : '/';
    await expect(
      page
        .locator(`main a[href="${home}/booths"], main a[href="${home === '/' ? '' : home}/booths"]`)
        .first(),
    ).toBeVisible();
    await expect(page.locator('meta[name=robots][content*=noindex]')).toHaveCount(1);
  });
}
