import { refreshed, shared } from '@/lib/page-cache/shared.mjs';

type UnderWay = { changes: number; answered: Promise<void> };
const underWay = new Map<string, Set<UnderWay>>();

/**
 * Waits while an answer for this path is being made that was begun before the last change. Next gives
 * everybody who asks for a page that is being rendered that one rendering; without this, the visitor who
 * comes right after a change could get the page of before it (docs/decisions/0014).
 * @param path without its query, which no page of the cache depends on
 * @returns what to call when the answer's head leaves, or when there will be none
 */
export async function afterOlderAnswers(path: string): Promise<() => void> {
  await refreshed();
  const changes = shared.changes();
  const same = underWay.get(path) ?? new Set();
  const older = [...same].filter((answer) => answer.changes < changes);
  const { promise: answered, resolve } = withResolvers();
  const own = { changes, answered };
  underWay.set(path, same.add(own));
  await Promise.all(older.map((answer) => answer.answered));
  return () => {
    same.delete(own);
    if (same.size === 0 && underWay.get(path) === same) underWay.delete(path);
    resolve();
  };
}

function withResolvers() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
