import type { Page } from '@playwright/test';

/** Notes how far the page moves by itself, from its first moment on. Before it is opened. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** How far it has moved since it was last asked, in Chromium's measure; not a number where nobody watches. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    'shifts' in window && Array.isArray(window.shifts)
      ? window.shifts
          .splice(0)
          .map(Number)
          .reduce((sum, one) => sum + one, 0)
      : NaN,
  );

/** Until what was changed is on the screen. */
export const frames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
