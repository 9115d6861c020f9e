import 'server-only';

type Shared = { expire(tags: readonly string[]): void };
const KEY = Symbol.for('rasht-sakht.stale-tags');

function isShared(value: unknown): value is Shared {
  return typeof value === 'object' && value !== null && 'expire' in value;
}

/**
 * Makes every page and cached result with one of these tags stale at once in this process. Call it after
 * the change is committed, from route handlers; the rows in StaleTag tell the other processes. Server
 * actions call `invalidate`, which does this too.
 */
export function expireTags(tags: readonly string[]): void {
  const shared: unknown = Reflect.get(globalThis, KEY);
  if (isShared(shared)) shared.expire(tags);
}
