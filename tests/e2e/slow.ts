import type { Page } from '@playwright/test';

/** Lighthouse's «slow 4G» (`throttling.mobileSlow4G`): milliseconds there and back, kilobits a second. */
const ROUND_TRIP = 150;
const DOWN = 1638.4;
const UP = 750;

const bytes = (kilobits: number) => (kilobits * 1024) / 8;

/** Gives a page a line like the one at the square. */
export async function onSlow4G(page: Page): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP,
    downloadThroughput: bytes(DOWN),
    uploadThroughput: bytes(UP),
  });
  return page;
}
