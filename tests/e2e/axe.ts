import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Scans the page that is open, in one theme. There is no list of allowed violations.
 *
 * axe is called as it is: what comes back is what was found, not a list of everything looked at, and a page
 * scanned a second time has it already. A first scan takes half, a second a fifth of the time of one by
 * `@axe-core/playwright`.
 */
export async function expectAccessible(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  // Frames would be scanned only if axe were in each of them.
  expect(page.frames()).toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${axe.source};0`);
  const { lines, passed } = await page.evaluate(async (tags) => {
    // No rule that applies here needs style or media fetched beforehand.
    const options = { runOnly: tags, preload: false, resultTypes: ['violations' as const] };
    const { violations, passes } = await window.axe.run(options);
    return {
      lines: violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      ),
      passed: passes.length,
    };
  }, TAGS);
  expect(lines).toEqual([]);
  // An empty document has no violation either.
  expect(passed).toBeGreaterThan(10);
}
