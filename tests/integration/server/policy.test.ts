import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanUp, copyOfBuiltData, serve } from '../../support/built-server';
import { CHROMIUM } from '../../support/chromium';
import type { Running } from '../../support/server';

let server: Running;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve(copyOfBuiltData()), chromium.launch(CHROMIUM)]);
});
afterAll(async () => {
  await browser.close();
  await cleanUp();
});

/** A page that notes everything the browser complains about. */
async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The browser reports the status of the page itself, too.
    const isStatus =
      path !== '/' &&
      message.location().url === server.url + path &&
      message.text().startsWith('Failed to load');
    if (message.type() === 'error' && !isStatus) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  return { page, complaints };
}

const PAGES = [
  '/',
  '/en',
  '/booths/1',
  '/booths/2',
  '/nothing',
  '/en/nothing',
  '/search?q=a',
  '/admin/nothing',
  '/%00',
];

test.each(PAGES)(
  '%s allows no inline script but its own, and the browser has no complaint',
  async (path) => {
    const response = await server.fetch(path);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    // One policy only: a second one would forbid what the first allows.
    expect(policy.match(/default-src/g)).toHaveLength(1);
    const { page, complaints } = await open(path);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

test('an injected script does not run, however much it looks like Next’s', async () => {
  const { page } = await open('/booths/1');
  const blocked = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        );
        const script = document.createElement('script');
        script.textContent = 'self.__next_f.push([1,"x"]);document.title="injected"';
        document.body.append(script);
      }),
  );
  expect(blocked).toBe('script-src-elem');
  expect(await page.title()).not.toBe('injected');
  await page.close();
});

test.each(['/', '/en'])(
  '%s hydrates: a link is followed without loading the page again',
  async (path) => {
    const { page } = await open(path);
    await page.evaluate(() => Object.assign(window, { same: true }));
    // One of the frame's links: the strips of the home page's cloth load their page on purpose.
    await page.locator('nav a[href$="/schedule"]:visible').first().click();
    await page.waitForURL('**/schedule');
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    await page.close();
  },
);

test('the chosen theme is there before the first paint, without a word from the server', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => localStorage.setItem('theme', 'dark'));
  const page = await context.newPage();
  await page.goto(`${server.url}/`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.body !== null);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await context.close();
});

test('each request of a request-rendered page has another nonce', async () => {
  const policies = [await server.fetch('/search'), await server.fetch('/search')].map((response) =>
    response.headers.get('content-security-policy'),
  );
  expect(policies[0]).toMatch(/'nonce-[\w+/]{24}'/);
  expect(policies[0]).not.toBe(policies[1]);
});
