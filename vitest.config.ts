import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const TEST_SECRET = 'a secret that only the tests know about';
const root = fileURLToPath(new URL('.', import.meta.url));
const shared = {
  resolve: {
    alias: { '@': root.replace(/\/$/, ''), 'server-only': `${root}tests/support/empty.ts` },
  },
};

const setupFiles = ['tests/support/no-console-error.ts'];
const withDatabase = {
  // Signs the login cookies of tests, and keeps them from making a secret in ./data.
  env: { AUTH_SECRET: TEST_SECRET },
  setupFiles,
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/**
 * Two projects: the files of a folder share what they import, which is half of the time that they take; those that
 * put something in the place of a module (`*.alone.test.ts`) have modules of their own.
 */
const apart = (name: string, folder: string, test: object) => {
  const files = `${folder}/**/*.test.{ts,tsx}`;
  const alone = `${folder}/**/*.alone.test.ts`;
  const exclude = [alone, 'tests/integration/server/**'];
  return [
    { ...shared, test: { ...test, name, include: [files], exclude, isolate: false } },
    { ...shared, test: { ...test, name: `${name}-alone`, include: [alone] } },
  ];
};

export default defineConfig({
  test: {
    // As many as there are processors: vitest leaves one free, which on two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      ...apart('unit', 'tests/unit', { setupFiles }),
      ...apart('integration', 'tests/integration', {
        ...withDatabase,
        globalSetup: ['tests/support/global-set-up.ts'],
      }),
      {
        ...shared,
        test: {
          ...withDatabase,
          // The production server on a build of its own; apart, because the build takes its time.
          name: 'server',
          globalSetup: ['tests/support/built-site.ts'],
          include: ['tests/integration/server/**/*.test.ts'],
        },
      },
    ],
  },
});
