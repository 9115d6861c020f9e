import { useSyncExternalStore } from 'react';
import { keepVisit, VISIT_KEY, type Kept } from '@/lib/visit/keep';

/** The visitor's choice in this browser, one for all pages of the tab. */
export const visit = keepVisit(
  () => window.localStorage,
  () => Date.now(),
);

let isTold = false;

/** Other tabs tell of their changes, but not a page that slept or was kept for going back. */
function beTold() {
  if (isTold) return;
  isTold = true;
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === VISIT_KEY || key === null) visit.hear(newValue);
  });
  document.addEventListener('visibilitychange', () => visit.read());
  window.addEventListener('pageshow', () => visit.read());
  visit.read();
}

export function listen(tell: () => void): () => void {
  beTold();
  const end = visit.listen(tell);
  return () => void end();
}

/** The choice; null on the server and until the page is hydrated, so that a static page is the same for everyone. */
export const useVisit = (): Kept | null => useSyncExternalStore(listen, visit.current, () => null);

/** What was just done, said at the edge of the page. */
export type Told = { text: string; undo?: () => void; warn?: boolean };

let told: Told | null = null;
const hearers = new Set<() => void>();

export function say(next: Told | null) {
  told = next;
  for (const hear of hearers) hear();
}

function hearing(hear: () => void) {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

export const useTold = (): Told | null =>
  useSyncExternalStore(
    hearing,
    () => told,
    () => null,
  );

/** A sentence with its `{…}` filled in; what is filled in keeps its own direction, also in a list of such. */
export const filled = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return value.includes('\u2068') ? value : `\u2068${value}\u2069`;
  });
