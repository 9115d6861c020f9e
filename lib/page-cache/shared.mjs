import { readFileSync } from 'node:fs';
import { cacheSettings } from './settings.mjs';
import { postgresSource } from './postgres-source.mjs';
import { sqliteSource } from './sqlite-source.mjs';
import { staleTags } from './stale-tags.mjs';

export const settings = cacheSettings();

/** What deploy/build.mjs wrote down about the prerendered pages; nothing after a plain `next build`. */
function readRecord() {
  try {
    return JSON.parse(readFileSync(settings.buildRecord, 'utf8'));
  } catch {
    return undefined;
  }
}

function create() {
  const { databaseUrl, databaseFile } = settings;
  const source = databaseUrl ? postgresSource(databaseUrl) : sqliteSource(databaseFile);
  return {
    ...staleTags(source, readRecord(), settings),
    madeAt: new WeakMap(),
    dressed: new WeakSet(),
    begun: new Map(),
  };
}

// One state a process: Next loads these files as they are and also bundles them, and
// lib/page-cache/expire-tags.ts is in the bundles of the actions.
const KEY = Symbol.for('rasht-sakht.stale-tags');
export const shared = (globalThis[KEY] ??= create());

/**
 * `madeAt`: when a value's rendering began, for a change made meanwhile makes it stale though it ended
 * later. `begun`: key → when the rendering under way began. `dressed`: the values that have their policy.
 */
export const { madeAt, dressed, begun } = shared;

let told = '';

/** Learns of changes; where the database does not answer, says so once and lets the pages stand. */
export async function refreshed() {
  try {
    await shared.refresh();
    told = '';
  } catch (error) {
    if (told === error.message) return;
    told = error.message;
    process.emitWarning(`The page cache cannot read the stale tags: ${error.message}`);
  }
}

/** The instant that counts as now (lib/clock.ts), in milliseconds. */
export const clock = () => (settings.fairNow ? Date.parse(settings.fairNow) : Date.now());
