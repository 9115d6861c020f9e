import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** A body as deploy/nginx.conf sends it: text with gzip 6, what is compressed already as it is. */
export const packed = (body: Buffer | string, type = 'text/html'): number =>
  /^(?:text|application)\/|svg/.test(type)
    ? gzipSync(body, { level: 6 }).length
    : Buffer.byteLength(body);

/** What came over the wire: an address and its bytes, headers aside. */
export type Loaded = { path: string; bytes: number };

/** Everything that a page loads while something is done, until nothing more is on its way. */
export async function loadedBy(page: Page, work: () => Promise<unknown>): Promise<Loaded[]> {
  const responses: Response[] = [];
  const note = (response: Response) => responses.push(response);
  page.on('response', note);
  await work();
  await page.waitForLoadState('networkidle');
  page.off('response', note);
  return Promise.all(
    responses
      .filter((response) => response.status() === 200)
      .map(async (response) => ({
        path: new URL(response.url()).pathname,
        bytes: packed(await response.body(), response.headers()['content-type']),
      })),
  );
}

export const sumOf = (all: readonly Loaded[]): number =>
  all.reduce((sum, { bytes }) => sum + bytes, 0);
