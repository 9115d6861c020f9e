import { join, resolve } from 'node:path';

// Next loads the cache handlers as plain files, in its build workers too, where lib/env.ts (TypeScript)
// cannot be imported. The values are checked by lib/env.ts before anything starts.
const read = (name) => process.env[name] || undefined;

/** What the page cache has to know. `fairNow` as lib/env.ts writes it into pages. */
export function cacheSettings() {
  const dataDir = resolve(/* turbopackIgnore: true */ read('DATA_DIR') ?? './data');
  const fairNow = read('FAIR_NOW');
  const publicUrl = read('PUBLIC_URL');
  return {
    databaseUrl: read('DATABASE_URL'),
    databaseFile: join(/* turbopackIgnore: true */ dataDir, 'fair.db'),
    publicUrl: publicUrl && new URL(publicUrl).origin,
    fairNow: fairNow && new Date(fairNow).toISOString(),
    buildRecord: resolve(
      /* turbopackIgnore: true */ read('DIST_DIR') ?? '.next',
      'fair-build.json',
    ),
    building: read('NEXT_PHASE') === 'phase-production-build',
  };
}
