import { change, EMPTY, merge, parse, textOf, type Changes, type Visit } from './choice';

/** Under which name a browser keeps the choice; what this version cannot read is kept beside it. */
export const VISIT_KEY = 'visit';
const ASIDE = `${VISIT_KEY}-aside-`;

/** `localStorage`, or what takes its place. It may throw: blocked, full. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What a page shows. `lasting` is false while the browser refuses to keep it: it ends with the page. */
export type Kept = { visit: Visit; lasting: boolean };

/**
 * A visitor's choice, in the browser and in step between tabs. It never throws. Every write takes first what
 * another tab has written; where two write at once, whoever hears of the other's text puts both together.
 * @param shelf asked anew each time, since asking may throw (blocked storage)
 * @param now in milliseconds since 1970
 */
export function keepVisit(shelf: () => Shelf, now: () => number) {
  let kept: Kept = { visit: EMPTY, lasting: true };
  /** The text that was last seen on the shelf, and whether all of it was understood. */
  let seen: { text: string; whole: boolean } | null = null;
  const listeners = new Set<() => void>();

  function show(visit: Visit, lasting: boolean) {
    if (visit === kept.visit && lasting === kept.lasting) return;
    kept = { visit, lasting };
    for (const listener of listeners) listener();
  }

  /** The choice together with what is on the shelf; nothing where it was there and has been cleared. */
  function taken(text: string | null): Visit {
    if (text === seen?.text) return kept.visit;
    if (text === null) {
      const cleared = seen !== null;
      seen = null;
      return cleared ? EMPTY : kept.visit;
    }
    const { visit, whole } = parse(text);
    seen = { text, whole };
    return merge(kept.visit, visit);
  }

  /** What another version or another program has written there is copied before it is written over. */
  function putAside(text: string) {
    for (let n = 1; ; n += 1) {
      const there = shelf().getItem(ASIDE + n);
      if (there === text) return;
      if (there === null) return shelf().setItem(ASIDE + n, text);
    }
  }

  function write(next: (visit: Visit) => Visit) {
    let visit = kept.visit;
    try {
      visit = taken(shelf().getItem(VISIT_KEY));
    } catch {
      // Blocked: what this page knows is all there is.
    }
    visit = next(visit);
    try {
      if (seen && !seen.whole) putAside(seen.text);
      const text = textOf(visit);
      if (text !== seen?.text) shelf().setItem(VISIT_KEY, text);
      seen = { text, whole: true };
      show(visit, true);
    } catch {
      show(visit, false);
    }
  }

  return {
    current: () => kept,
    listen(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Reads what is kept: at the start, and when a page comes back that was not told of changes. */
    read() {
      try {
        show(taken(shelf().getItem(VISIT_KEY)), kept.lasting);
      } catch {
        show(kept.visit, false);
      }
    },
    /** Another tab has written `text`, or cleared it (null). */
    hear(text: string | null) {
      const visit = taken(text);
      if (seen?.whole && textOf(visit) !== seen.text) write((all) => merge(all, visit));
      else show(visit, kept.lasting);
    },
    change: (changes: Changes) => write((visit) => change(visit, changes, now())),
    /** Forgets everything, in every tab. @returns what there was, for {@link restore} */
    clear(): Visit {
      const before = kept.visit;
      try {
        shelf().removeItem(VISIT_KEY);
        seen = null;
        show(EMPTY, true);
      } catch {
        show(EMPTY, false);
      }
      return before;
    },
    restore: (before: Visit) => write((visit) => merge(visit, before)),
  };
}

export type VisitKeeper = ReturnType<typeof keepVisit>;
