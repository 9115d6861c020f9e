import { defineConfig, devices } from '@playwright/test';
import type { Options } from './tests/e2e/fixtures';
import { CHROMIUM } from './tests/support/chromium';

const phone = {
  ...devices['Pixel 7'],
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
};
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };
const fa = { locale: 'fa-IR', language: 'fa' } as const;
const en = { locale: 'en-GB', language: 'en' } as const;

/**
 * Specs that look at pages, once a device and language; in folders of their own once a device, twice (each device
 * and each language once), or once.
 */
const views = ['tests/e2e/views/*.spec.ts'];
const onPhones = [...views, 'tests/e2e/views/phone/*.spec.ts'];
const onDesks = [...views, 'tests/e2e/views/desk/*.spec.ts'];
const once = 'tests/e2e/views/once/*.spec.ts';
const twice = 'tests/e2e/views/twice/*.spec.ts';

export default defineConfig<Options>({
  testDir: '.',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/global-set-up.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [
    [process.stdout.isTTY ? 'line' : 'dot'],
    ...(process.env.E2E_REPORT ? [['json', { outputFile: process.env.E2E_REPORT }] as const] : []),
  ],
  use: {
    launchOptions: CHROMIUM,
    timezoneId: 'Asia/Tehran',
    // Each context would fetch a copy of the whole fair; edges/offline.spec.ts lets it.
    serviceWorkers: 'block',
    trace: process.env.CI ? 'off' : 'retain-on-failure',
  },
  projects: [
    { name: 'phone-fa', testMatch: [...onPhones, once, twice], use: { ...phone, ...fa } },
    { name: 'phone-en', testMatch: onPhones, use: { ...phone, ...en } },
    { name: 'desktop-fa', testMatch: onDesks, use: { ...desktop, ...fa } },
    { name: 'desktop-en', testMatch: [...onDesks, twice], use: { ...desktop, ...en } },
    {
      name: 'no-js',
      testMatch: 'tests/e2e/no-js/**/*.spec.ts',
      use: { ...phone, ...fa, javaScriptEnabled: false },
    },
    {
      name: 'figures',
      testMatch: 'tests/e2e/figures/**/*.spec.ts',
      // Lighthouse measures one page at a time.
      fullyParallel: false,
      use: { ...phone, ...fa },
    },
    // What goes wrong, or is not there yet: errors, an empty fair, other names of the site.
    { name: 'edges', testMatch: 'tests/e2e/edges/**/*.spec.ts', use: { ...phone, ...fa } },
    { name: 'admin', testMatch: 'tests/e2e/admin/**/*.spec.ts', use: { ...desktop, ...fa } },
  ],
});
