import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const shared = {
  resolve: {
    alias: { '@': root.replace(/\/$/, ''), 'server-only': `${root}tests/support/empty.ts` },
  },
};

export default defineConfig({
  test: {
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
          globalSetup: ['tests/support/global-set-up.ts'],
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/no-console-error.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
