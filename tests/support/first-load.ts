import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

/**
 * The scripts that a first visit loads before the page is usable, each compressed by itself as a server
 * would. Scripts that are fetched ahead for other pages are loaded later and do not count.
 * @returns bytes, gzip level 6
 */
export async function firstLoadScript(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  let loaded = false;
  page.on('response', (response) => {
    if (!loaded && response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(url, { waitUntil: 'load' });
  loaded = true;
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 6 }).length);
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}
