import type { Shelf } from '@/lib/visit/keep';
import { OUTBOX_KEY } from './limits';

/** So many are kept; the oldest that were sent make room. */
const MOST = 20;

/** Something written in this browser: waiting, or sent (`to`), or not taken by the site (`wrong`). */
export type Letter = {
  /** The form's own key: however often it is sent, it is one message. */
  key: string;
  kind: 'inquiry' | 'report';
  locale: 'fa' | 'en';
  /** What it is about, as an address has it (`{ booth: '12' }`), and as the page called it. */
  about: Record<string, string>;
  label: string;
  name: string;
  contact: string;
  body: string;
  /** The private address. Then the texts are not kept any more. */
  to?: string;
  /** The site's sentences about it. */
  wrong?: string[];
};

export const isWaiting = ({ to, wrong }: Letter): boolean =>
  to === undefined && wrong === undefined;

const isText = (value: unknown): value is string => typeof value === 'string';

function isLetter(value: unknown): value is Letter {
  if (typeof value !== 'object' || value === null) return false;
  const { key, kind, locale, about, label, name, contact, body, to, wrong } = value as Record<
    string,
    unknown
  >;
  return (
    [key, label, name, contact, body].every(isText) &&
    (kind === 'inquiry' || kind === 'report') &&
    (locale === 'fa' || locale === 'en') &&
    typeof about === 'object' &&
    about !== null &&
    Object.values(about).every(isText) &&
    (to === undefined || (isText(to) && /^\/(?:en\/)?inquiries\/[\w-]+$/.test(to))) &&
    (wrong === undefined || (Array.isArray(wrong) && wrong.every(isText)))
  );
}

function parse(text: string | null): Letter[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) ? read.filter(isLetter) : [];
  } catch {
    return [];
  }
}

const fitting = (letters: readonly Letter[]): Letter[] => {
  const over = letters.length - MOST;
  const done = letters.filter(({ to }) => to !== undefined).slice(0, Math.max(0, over));
  return letters.filter((letter) => !done.includes(letter));
};

/**
 * What was written in this browser, in step between tabs. It never throws; what cannot be kept is told by `false`,
 * and nothing that was kept before is lost by it.
 * @param shelf asked anew each time, since asking may throw (blocked storage)
 */
export function keepOutbox(shelf: () => Shelf) {
  let letters: readonly Letter[] = [];
  let seen: string | null = null;
  const listeners = new Set<() => void>();

  function show(text: string | null) {
    if (text === seen) return;
    seen = text;
    letters = parse(text);
    for (const listener of listeners) listener();
  }
  function read() {
    try {
      show(shelf().getItem(OUTBOX_KEY));
    } catch {
      // Blocked: there is nothing to read.
    }
  }
  /** Takes first what another tab has written. @returns whether it is kept */
  function write(next: (all: readonly Letter[]) => readonly Letter[]): boolean {
    read();
    const text = JSON.stringify(fitting(next(letters)));
    try {
      shelf().setItem(OUTBOX_KEY, text);
      // A private window may take it and keep nothing.
      const isKept = shelf().getItem(OUTBOX_KEY) === text;
      if (isKept) show(text);
      return isKept;
    } catch {
      return false;
    }
  }

  return {
    current: () => letters,
    listen(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    /** Keeps a letter, in the place of the one with its key. */
    put: (letter: Letter) =>
      write((all) => [...all.filter(({ key }) => key !== letter.key), letter]),
    /** Forgets one. @returns what there was; nothing where another tab has forgotten it */
    take(key: string): Letter | undefined {
      read();
      const found = letters.find((letter) => letter.key === key);
      if (found) write((all) => all.filter((letter) => letter.key !== key));
      return found;
    },
    /** It was sent: its texts go, its private address stays. */
    sent(letter: Letter, to: string) {
      const { name: _name, contact: _contact, body: _body, wrong: _wrong, ...rest } = letter;
      const kept = { ...rest, name: '', contact: '', body: '', to };
      return write((all) => [...all.filter(({ key }) => key !== letter.key), kept]);
    },
  };
}
