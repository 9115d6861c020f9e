import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

/** The shell first: the same browser without windows, in which a page opens in half the time. */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * How tests start Chromium: CHROMIUM_PATH, else a system's own, else Playwright's download. It asks no
 * other host for anything; as root it cannot have its sandbox. Letters stand where they stand on a phone: the shell
 * rounds each one's width to whole pixels, as no screen of today does.
 */
export const CHROMIUM: LaunchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? SYSTEM.find((path) => existsSync(path)),
  args: [
    '--disable-background-networking',
    '--disable-quic',
    '--font-render-hinting=none',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
};
