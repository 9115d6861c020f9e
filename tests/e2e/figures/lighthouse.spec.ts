import { buildBareSite, startBareSite } from '../../support/bare-site.mjs';
import { measure, score, SLOW_MACHINE } from '../../support/lighthouse';
import { expect, test } from '../fixtures';

const PAGES = { home: '/', directory: '/booths', booth: '/booths/12', schedule: '/schedule' };
/** What is not timing, and so must always be whole. */
const EXACT = ['accessibility', 'best-practices', 'seo'] as const;

test('Lighthouse, mobile: a bare page of the same framework, beside which ours are to be read', async () => {
  test.setTimeout(240_000);
  await buildBareSite();
  const bare = await startBareSite();
  try {
    const report = await measure(bare.url);
    const index = Math.round(report.environment.benchmarkIndex);
    const slow = index < SLOW_MACHINE ? `, under ${SLOW_MACHINE}: scores are too low here` : '';
    console.log(
      `Lighthouse bare: performance ${score(report, 'performance')}; benchmark index ${index}${slow}`,
    );
    expect(score(report, 'performance')).toBeGreaterThan(0);
  } finally {
    await bare.stop();
  }
});

for (const [name, path] of Object.entries(PAGES)) {
  test(`Lighthouse, mobile: ${name} has 100 for accessibility, best practices and SEO`, async ({
    site,
  }) => {
    test.setTimeout(180_000);
    const report = await measure(site.url + path);
    const { categories, audits } = report;
    console.log(
      `Lighthouse ${name}: performance ${score(report, 'performance')} (aim 95), ${EXACT.map((id) => `${id} ${score(report, id)}`).join(', ')}, LCP ${audits['largest-contentful-paint']?.displayValue}, CLS ${audits['cumulative-layout-shift']?.displayValue}`,
    );
    const failed = EXACT.flatMap((id) =>
      (categories[id]?.auditRefs ?? [])
        .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1)
        .map(
          (ref) =>
            `${id}: ${audits[ref.id]?.title} ${JSON.stringify(audits[ref.id]?.details).slice(0, 2000)}`,
        ),
    );
    expect(failed).toEqual([]);
    expect(EXACT.map((id) => score(report, id))).toEqual([100, 100, 100]);
  });
}
