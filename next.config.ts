import { join } from 'node:path';
import type { NextConfig } from 'next';
import { addresses } from './lib/server/addresses';
import { env } from './lib/env';

const YEAR = 31_536_000;
const cacheFile = (name: string) => join(process.cwd(), 'lib/page-cache', name);

const { distDir } = env();

const config: NextConfig = {
  distDir,
  // The site without its tests, which `npm run check` looks at. A test's build, in another folder, only
  // uses the paths in it: Next would add that folder's types to the file.
  typescript: { tsconfigPath: 'tsconfig.build.json', ignoreBuildErrors: distDir !== '.next' },
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
  // Written after a build for the next one, it costs a first build a fifth of its time and saves a later one as much.
  experimental: { inlineCss: true, authInterrupts: true, turbopackFileSystemCacheForBuild: false },
  rewrites: async () => addresses.rewrites,
  redirects: async () => addresses.redirects,
  headers: async () => addresses.headers,
};

export default config;
