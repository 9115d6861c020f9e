import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../../support/bare-site.mjs';
import { CHROMIUM } from '../../support/chromium';
import { expect, test } from '../fixtures';

const PAGES = { home: '/', directory: '/booths', booth: '/booths/12', schedule: '/schedule' };
/** What is not timing, and so must always be whole. */
const EXACT = ['accessibility', 'best-practices', 'seo'] as const;

for (const [name, path] of Object.entries(PAGES)) {
  test(`Lighthouse, mobile: ${name} has 100 for accessibility, best practices and SEO`, async ({
    site,
  }) => {
    test.setTimeout(180_000);
    const port = await freePort();
    const browser = await chromium.launch({
      ...CHROMIUM,
      args: [...(CHROMIUM.args ?? []), `--remote-debugging-port=${port}`],
    });
    try {
      const result = await lighthouse(site.url + path, { port, logLevel: 'error' });
      if (!result) throw new Error('Lighthouse gave no result');
      const { categories, audits } = result.lhr;
      const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
      console.log(
        `Lighthouse ${name}: performance ${score('performance')} (aim 95), ${EXACT.map((id) => `${id} ${score(id)}`).join(', ')}, LCP ${audits['largest-contentful-paint']?.displayValue}, CLS ${audits['cumulative-layout-shift']?.displayValue}`,
      );
      const failed = EXACT.flatMap((id) =>
        (categories[id]?.auditRefs ?? [])
          .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1)
          .map((ref) => `${id}: ${audits[ref.id]?.title}`),
      );
      expect(failed).toEqual([]);
      expect(EXACT.map(score)).toEqual([100, 100, 100]);
    } finally {
      await browser.close();
    }
  });
}
