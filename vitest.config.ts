import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Signs the login cookies of tests. */
const TEST_SECRET = 'a secret that only the tests know about';
const root = fileURLToPath(new URL('.', import.meta.url));
const shared = {
  resolve: {
    alias: { '@': root.replace(/\/$/, ''), 'server-only': `${root}tests/support/empty.ts` },
  },
};

export default defineConfig({
  test: {
    // As many as there are processors: vitest leaves one free, which on two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/no-console-error.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'integration',
          // Signs the login cookies of tests, and keeps them from making a secret in ./data.
          env: { AUTH_SECRET: TEST_SECRET },
          globalSetup: ['tests/support/global-set-up.ts'],
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          exclude: ['tests/integration/server/**'],
          setupFiles: ['tests/support/no-console-error.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          // The production server on a build of its own; apart, because the build takes its time.
          name: 'server',
          env: { AUTH_SECRET: TEST_SECRET },
          globalSetup: ['tests/support/built-site.ts'],
          include: ['tests/integration/server/**/*.test.ts'],
          setupFiles: ['tests/support/no-console-error.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
