import type { Page } from '@playwright/test';
import { gateTo, type Gate } from '../support/gate';
import { expect, test as base } from './fixtures';

const PACKS = ['/offline.json', '/en/offline.json'];

type Fixtures = { refused: string[]; gate: Gate; network: (on: boolean) => Promise<void> };

/** A browser without a network complains about it; only what the policy forbids counts here. */
export const test = base.extend<Fixtures>({
  watched: async ({}, use) => use(),
  serviceWorkers: async ({}, use) => use('allow'),
  gate: async ({ site }, use) => {
    const gate = await gateTo(site.url);
    await use(gate);
    await gate.shut();
  },
  baseURL: ({ gate }, use) => use(gate.url),
  // Both: the way to the site, and what the browser tells pages about it.
  network: ({ gate, context }, use) =>
    use(async (on) => {
      await (on ? gate.open() : gate.shut());
      await context.setOffline(!on);
    }),
  refused: async ({ context }, use) => {
    const refused: string[] = [];
    context.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    context.on('weberror', (error) => refused.push(error.error().message));
    await use(refused);
  },
});

/** Waits until the worker has kept both languages. */
export const kept = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(
          async (packs) =>
            (await Promise.all(packs.map((pack) => caches.match(`${pack}?checked`)))).every(
              Boolean,
            ),
          PACKS,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
