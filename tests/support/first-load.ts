import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

/**
 * The scripts that a first visit loads before the page is usable, each compressed by itself as a server
 * would. They are asked for after the first paint (docs/decisions/0062): it is over when React has taken over the
 * page and nothing more is on its way. Next fetches no script ahead for other pages (docs/decisions/0060).
 * @returns bytes, gzip level 6
 */
export async function firstLoadScript(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(url);
  await page.waitForFunction(() =>
    Object.keys(document.body).some((key) => key.startsWith('__reactFiber')),
  );
  await page.waitForLoadState('networkidle');
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 6 }).length);
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}
