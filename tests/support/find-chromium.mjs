import { existsSync } from 'node:fs';
import { canInstall, installPackages, which } from '../../deploy/set-up/debian.mjs';
import { run } from '../../deploy/set-up/run.mjs';

/** The shell is the same browser without windows: a page opens in half the time. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** The browser for the tests: CHROMIUM_PATH, else the system's, else Playwright's own download; or null. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  return given || which(...NAMES) || (await playwrightsOwn());
}

/** The browser, installed where it is missing: Debian's package of its shell, else Playwright's download. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  if (canInstall()) await installPackages(SHELL);
  else await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  const installed = await findChromium();
  if (!installed) throw new Error('Chromium is missing: install it, or set CHROMIUM_PATH.');
  return installed;
}
