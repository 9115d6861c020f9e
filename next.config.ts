import { join } from 'node:path';
import type { NextConfig } from 'next';
import { addresses } from './lib/server/addresses';
import { env } from './lib/env';

const YEAR = 31_536_000;
const cacheFile = (name: string) => join(process.cwd(), 'lib/page-cache', name);

const { distDir } = env();

const config: NextConfig = {
  distDir,
  // Next adds its types to the file it is given; a test's build must not change the project's own.
  typescript: {
    tsconfigPath: distDir === '.next' ? 'tsconfig.json' : 'tests/support/tsconfig.build.json',
    ignoreBuildErrors: distDir !== '.next',
  },
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  cacheHandler: cacheFile('page-cache.mjs'),
  cacheHandlers: { default: cacheFile('use-cache.mjs') },
  // Holds the whole fair: about 400 addresses at 250 KB (page, router data and segments) are 100 MB.
  cacheMaxMemorySize: 200 * 1024 * 1024,
  // Changes and the clock (lib/tags.ts) make pages stale, never an age. `stale` is how long a visitor's
  // own router may show a page again without asking.
  cacheLife: { default: { stale: 60, revalidate: YEAR, expire: YEAR } },
  serverExternalPackages: ['better-sqlite3', 'pg', 'pino'],
  experimental: { inlineCss: true, authInterrupts: true },
  rewrites: async () => addresses.rewrites,
  redirects: async () => addresses.redirects,
  headers: async () => addresses.headers,
};

export default config;
