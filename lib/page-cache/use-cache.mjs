import { createRequire } from 'node:module';
import { clock, refreshed, settings, shared } from './shared.mjs';

const require = createRequire(import.meta.url);
const { createDefaultCacheHandler } = require('next/dist/server/lib/cache-handlers/default.js');

const inner = createDefaultCacheHandler(64 * 1024 * 1024);

/** What was made for an unknown address is used for that one answer and not kept. */
function unlessUnknown(entry) {
  if (!entry.tags.includes('status:404')) return entry;
  void entry.value.cancel();
  return { ...entry, expire: 0 };
}

/** Next's own store for `use cache`, which in addition learns of other processes' changes and of the clock. */
export default {
  ...inner,
  async get(key, softTags) {
    if (settings.building) return inner.get(key, softTags);
    await refreshed();
    const entry = await inner.get(key, softTags);
    return entry && shared.isFresh(entry.tags, entry.timestamp, clock()) ? entry : undefined;
  },
  set(key, pending) {
    return inner.set(key, settings.building ? pending : pending.then(unlessUnknown));
  },
  async refreshTags() {
    if (!settings.building) await refreshed();
  },
};
