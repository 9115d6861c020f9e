import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from './bare-site.mjs';
import { CHROMIUM } from './chromium';

/** Below this Lighthouse itself warns that a machine's processor is too slow for its performance scores. */
export const SLOW_MACHINE = 1000;

export type Report = Awaited<ReturnType<typeof measure>>;

/** 0 to 100, as Lighthouse shows it. */
export const score = ({ categories }: Pick<Report, 'categories'>, id: string) =>
  Math.round((categories[id]?.score ?? 0) * 100);

/**
 * Lighthouse's report of a page, with its settings for a phone, in a Chromium of its own. On a busy machine it
 * sometimes sees no paint in time and gives no scores: it looks again.
 * @param slowdown how many times slower the processor is taken to be; Lighthouse's own figure is 4
 */
export async function measure(url: string, slowdown?: number) {
  const port = await freePort();
  const browser = await chromium.launch({
    ...CHROMIUM,
    args: [...(CHROMIUM.args ?? []), `--remote-debugging-port=${port}`],
  });
  const flags = {
    port,
    logLevel: 'error',
    ...(slowdown && { throttling: { cpuSlowdownMultiplier: slowdown } }),
  } as const;
  try {
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const result = await lighthouse(url, flags);
      const categories = Object.values(result?.lhr.categories ?? {});
      if (result && categories.every((category) => category.score !== null)) return result.lhr;
    }
    throw new Error('Lighthouse could not measure the page');
  } finally {
    await browser.close();
  }
}
