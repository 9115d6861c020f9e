import { createRequire } from 'node:module';
import { contentSecurityPolicy } from './policy.mjs';
import { scriptHashes } from './script-hashes.mjs';
import { scriptsAfterPaint } from './scripts-after-paint.mjs';
import { begun, clock, dressed, madeAt, refreshed, settings, shared } from './shared.mjs';
import { SEED } from './stale-tags.mjs';

const require = createRequire(import.meta.url);
const {
  default: FileSystemCache,
} = require('next/dist/server/lib/incremental-cache/file-system-cache.js');

const TAGS = 'x-next-cache-tags';
const STORED = new Set([undefined, 200, 308, 410]);

const tagsOf = (value) => value.headers?.[TAGS]?.split(',') ?? [];
const isResponse = (value) => value?.kind === 'APP_PAGE' || value?.kind === 'APP_ROUTE';
const instant = () => performance.timeOrigin + performance.now();

/** Gives a page its late scripts, its policy, and the status that its content asked for with `tags.status`. */
function dress(value) {
  // A shell with postponed parts is request-rendered: its policy has a nonce (proxy.ts).
  if (value.kind !== 'APP_PAGE' || value.postponed != null || dressed.has(value)) return;
  const html = typeof value.html === 'string' ? value.html : value.html.toUnchunkedString();
  value.html = scriptsAfterPaint(html);
  value.headers = {
    ...value.headers,
    'content-security-policy': contentSecurityPolicy(scriptHashes(value.html)),
  };
  const status = tagsOf(value).find((tag) => tag.startsWith('status:'));
  if (status) value.status = Number(status.slice('status:'.length));
  dressed.add(value);
}

function isTimedOut({ cacheControl, lastModified }) {
  const seconds = cacheControl?.revalidate;
  return typeof seconds === 'number' && lastModified + seconds * 1000 < instant();
}

/**
 * Next's own page cache, and in addition: a strict policy by hashes, 404 and 410 statuses, and staleness
 * that other processes and the clock bring about. At run time it lives in memory only: the build's
 * pages on disk are never touched, so that an unknown address costs no file.
 */
export default class PageCache extends FileSystemCache {
  constructor(context) {
    super({ ...context, flushToDisk: settings.building && context.flushToDisk });
  }

  async get(key, context) {
    if (settings.building) return super.get(key, context);
    await refreshed();
    const found = await super.get(key, context);
    if (!isResponse(found?.value)) {
      if (!found) this.#begin(key);
      return found;
    }
    if (!shared.isFresh(tagsOf(found.value), madeAt.get(found.value) ?? SEED, clock())) {
      this.#begin(key);
      return null;
    }
    if (isTimedOut(found)) this.#begin(key);
    dress(found.value);
    return found;
  }

  async set(key, value, context) {
    const made = begun.get(key) ?? instant();
    begun.delete(key);
    if (!isResponse(value)) return super.set(key, value, context);
    if (!madeAt.has(value)) madeAt.set(value, made);
    if (settings.building) return super.set(key, value, context);
    dress(value);
    if (!STORED.has(value.status)) return;
    await super.set(key, value, context);
    // Next dates it by the computer's clock, which may be set back, and in whole milliseconds; tags are
    // dated by the clock that only goes forward. Compared with each other, a new page could look expired.
    const entry = FileSystemCache.memoryCache?.get(key);
    if (entry?.value === value) entry.lastModified = made;
  }

  #begin(key) {
    if (begun.has(key)) return;
    // Renderings that failed leave their beginning behind; the oldest are dropped.
    if (begun.size > 1000) begun.delete(begun.keys().next().value);
    begun.set(key, instant());
  }
}
