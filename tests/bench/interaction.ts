import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, devices, type Browser, type Page } from '@playwright/test';
import { buildSite } from '../e2e/build-site.mjs';
import { DATA_TEMPLATE, SETTINGS } from '../e2e/site.mjs';
import { buildBareSite, startBareSite } from '../support/bare-site.mjs';
import { CHROMIUM } from '../support/chromium';
import { startServer } from '../support/server';

// `npm run bench:interaction`: how long a phone with a processor four times slower takes from a touch or a key to
// what it shows (interaction to next paint, INP: the longest of a visit, as there are fewer than fifty), beside a
// bare page of the same Next, in turn, five times each (`… -- 3` three times). It prints; it never passes or fails.
// Chromium tells durations to 8 ms, and none below 16.

const ROUNDS = Number(process.argv[2] ?? 5);
const SLOWDOWN = 4;
/** Milliseconds between keys, as of a quick typist. */
const BETWEEN_KEYS = 120;

type Visit = { path: string; act: (page: Page) => Promise<void> };

const press = (page: Page, selector: string) => page.locator(selector).first().tap();

const VISITS: Record<string, Visit> = {
  search: {
    path: '/search',
    act: async (page) => {
      const field = page.locator('main [name=q]').first();
      await field.tap();
      await field.pressSequentially('حصیر', { delay: BETWEEN_KEYS });
      await page.getByRole('option').first().waitFor();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Escape'])
        await page.keyboard.press(key, { delay: BETWEEN_KEYS });
    },
  },
  filter: {
    path: '/booths',
    act: async (page) => {
      await press(page, '.filter-open');
      for (const choice of ['category', 'row', 'feature'])
        await press(page, `#filters label:has([name=${choice}])`);
      await page.keyboard.press('Escape');
    },
  },
  plan: {
    path: '/map',
    act: async (page) => {
      for (const at of [1, 1, 2, 3]) await press(page, `.plan-tools button:nth-child(${at})`);
      await press(page, '.plan-filter label:nth-of-type(3)');
      await press(page, 'svg a[data-booth="12"]');
      await page.keyboard.press('Escape');
    },
  },
};

type Took = { duration: number; what: string };

/** What was touched and typed in a visit, and how many milliseconds each took. */
async function durations(browser: Browser, url: string, act: Visit['act']): Promise<Took[]> {
  const context = await browser.newContext({
    ...devices['Pixel 7'],
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const longest = new Map<number, { duration: number; what: string }>();
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('interactionId' in entry) || typeof entry.interactionId !== 'number') continue;
        const { interactionId: id, duration, name } = entry;
        if (id === 0 || duration <= (longest.get(id)?.duration ?? 0)) continue;
        const target = 'target' in entry && entry.target instanceof Element ? entry.target : null;
        const what = `${name} on ${target?.nodeName} ${target?.getAttribute('class') ?? ''}`;
        longest.set(id, { duration, what });
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as object);
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await act(page);
  // An entry comes after the paint that it tells of.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const found = await page.evaluate('[...longest.values()]');
  await context.close();
  return found as Took[];
}

await buildSite();
await buildBareSite();
const dataDir = mkdtempSync(join(tmpdir(), 'fair-interaction-'));
cpSync(DATA_TEMPLATE, dataDir, { recursive: true });
const site = await startServer({ dataDir, env: SETTINGS });
const bare = await startBareSite();
const browser = await chromium.launch(CHROMIUM);
const visits: Record<string, { url: string; act: Visit['act'] }> = {
  bare: {
    url: bare.url,
    act: async (page) => {
      for (let times = 0; times < 5; times += 1) await press(page, 'body');
      await page.keyboard.press('ArrowDown');
    },
  },
};
for (const [name, { path, act }] of Object.entries(VISITS))
  visits[name] = { url: site.url + path, act };
const longest = new Map<string, Took[]>();
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, { url, act }] of Object.entries(visits)) {
      const all = await durations(browser, url, act);
      const [most = { duration: 0, what: 'nothing of 16 ms' }] = all.toSorted(
        (a, b) => b.duration - a.duration,
      );
      longest.set(name, [...(longest.get(name) ?? []), most]);
    }
  }
  console.log(
    `the longest from a touch or key to its paint, ${SLOWDOWN} times slower, a round each`,
  );
  for (const [name, rounds] of longest) {
    const sorted = rounds.toSorted((a, b) => a.duration - b.duration);
    const middle = sorted[Math.floor(sorted.length / 2)];
    const each = rounds.map(({ duration }) => duration).join(' ');
    console.log(`${name.padEnd(7)} median ${middle?.duration} ms (${each}): ${middle?.what}`);
  }
} finally {
  await browser.close();
  await Promise.all([site.stop(), bare.stop()]);
  rmSync(dataDir, { recursive: true });
}
