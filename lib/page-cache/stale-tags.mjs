import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// The map that Next's own handlers and updateTag() use; one per process.
const manifest = require('next/dist/server/lib/incremental-cache/tags-manifest.external.js');

/** Rows may be committed in another order than their ids were given: so many are read again each time. */
export const WINDOW = 500;
/** Made before this process: the pages of the build. */
export const SEED = 1;

const instant = () => performance.timeOrigin + performance.now();

function expire(tags) {
  const expired = instant();
  for (const tag of tags) {
    manifest.tagsManifest.set(tag, { ...manifest.tagsManifest.get(tag), expired });
  }
}

/**
 * A new reader of stale tags. `source` answers from the database, `record` says what the build was made of:
 * the newest row, and the rows of the window that were there, which its pages already know.
 */
export function staleTags(source, record, settings) {
  const seen = new Set(record?.seenStaleIds);
  // Grows with each change that is learned of.
  let changes = 0;
  let lastId = record?.lastStaleId ?? 0;
  let identity;
  // Entries older than this belong to another database, address or clock.
  let epoch = 0;
  let version;
  let checkedAt = -Infinity;
  let reading;
  // The last question got no answer: nobody waits for the next ones.
  let isAway = false;

  /** Whether the prerendered pages, or those made so far, are of what is there now. */
  function isForeign(found) {
    if (identity !== undefined) return found.identity !== identity;
    return (
      !record ||
      found.identity === null ||
      record.databaseId !== found.identity ||
      record.publicUrl !== settings.publicUrl ||
      record.fairNow !== settings.fairNow
    );
  }

  function take(found) {
    // Rows that this process never saw were removed: it cannot know what they named.
    const gone = (found.last ?? 0) < lastId || (found.first ?? 0) > lastId + 1;
    if (isForeign(found) || gone) {
      epoch = instant();
      changes += 1;
      seen.clear();
    }
    identity = found.identity;
    const fresh = found.rows.filter(({ id }) => !seen.has(id));
    if (fresh.length > 0) changes += 1;
    expire(fresh.map(({ tag }) => tag));
    for (const { id } of fresh) seen.add(id);
    lastId = found.last ?? 0;
    for (const id of seen) if (id <= lastId - WINDOW) seen.delete(id);
  }

  async function read() {
    try {
      // From here on: whatever is committed later is news for the next request.
      const asked = source.version();
      const started = instant();
      take(await source.read(lastId - WINDOW));
      version = asked;
      checkedAt = started;
      isAway = false;
    } catch (error) {
      isAway = source.pollEvery > 0;
      checkedAt = instant();
      throw error;
    }
  }

  return {
    /** Learns of changes, whoever made them. Returns nothing where there was nothing to ask. */
    refresh() {
      if (!reading) {
        if (source.pollEvery > instant() - checkedAt) return;
        if (source.pollEvery === 0 && version !== undefined && source.version() === version) return;
        reading = read().finally(() => (reading = undefined));
      }
      if (!isAway) return reading;
      reading.catch(() => {});
    },
    /** Makes pages stale at once, for a change that this process has committed. */
    expire(tags) {
      expire(tags);
      changes += 1;
      checkedAt = -Infinity;
    },
    /** How many changes this process has learned of, to tell whether something was begun before the last. */
    changes: () => changes,
    /** Whether something made at `made` (milliseconds, or SEED) from these tags may still be used. */
    isFresh(tags, made, clock) {
      if (made < epoch || manifest.areTagsExpired(tags, made)) return false;
      return !tags.some((tag) => tag.startsWith('until:') && clock >= Number(tag.slice(6)) * 1000);
    },
    close: () => source.close(),
  };
}
