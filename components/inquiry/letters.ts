import { useSyncExternalStore } from 'react';
import { OUTBOX_KEY } from '@/lib/inquiry/limits';
import { isWaiting, keepOutbox, type Letter } from '@/lib/inquiry/outbox';
import { deliver } from './deliver';

/** What was written in this browser, one for all pages of the tab. */
export const outbox = keepOutbox(() => window.localStorage);

const NONE: readonly Letter[] = [];
/** Milliseconds between tries where the browser says that there is a network, and nothing comes through. */
const TRY_EVERY = 30_000;

let isTold = false;
function beTold() {
  if (isTold) return;
  isTold = true;
  window.addEventListener('storage', ({ key }) => {
    if (key === OUTBOX_KEY || key === null) outbox.read();
  });
  window.addEventListener('pageshow', () => outbox.read());
  outbox.read();
}

function listen(tell: () => void) {
  beTold();
  const end = outbox.listen(tell);
  return () => void end();
}

/** The letters; none on the server and until the page is hydrated. */
export const useLetters = (): readonly Letter[] =>
  useSyncExternalStore(listen, outbox.current, () => NONE);

/**
 * Does something with the letters that no other tab does meanwhile (Web Locks). Browsers without them do it at once:
 * what is sent twice by that is one message by its key.
 */
const alone = <T>(work: () => Promise<T>, ifAvailable = false): Promise<T | undefined> =>
  'locks' in navigator
    ? navigator.locks.request('fair-outbox', { ifAvailable }, (lock) => (lock ? work() : undefined))
    : work();

/** Sends what waits, one after the other, unless another tab is about it. */
export const sendWaiting = () =>
  alone(async () => {
    outbox.read();
    for (const letter of outbox.current().filter(isWaiting)) {
      const done = await deliver(letter);
      // Nothing came through, or too much did from here: it goes on waiting.
      if (done.as === 'unreached' || (done.as === 'refused' && done.later)) return;
      if (done.as === 'sent') outbox.sent(letter, done.to);
      else if (done.as === 'refused')
        outbox.put({ ...letter, wrong: Object.values(done.fields).flat() });
      else outbox.put({ ...letter, wrong: [done.as] });
    }
  }, true);

/** Takes back what waits or was not taken by the site. @returns false where it had been sent before */
export const withdraw = async (letter: Letter): Promise<boolean> =>
  (await alone(async () => {
    outbox.read();
    const now = outbox.current().find(({ key }) => key === letter.key);
    if (now?.to !== undefined) return false;
    outbox.take(letter.key);
    return true;
  })) ?? true;

let isKept = false;

/**
 * Sends what waits now, when the network comes back, and every half minute while anything waits: for as long as the
 * document is open, whichever page it shows.
 */
export function keepSending(): void {
  const send = () => {
    if (navigator.onLine && outbox.current().some(isWaiting)) void sendWaiting();
  };
  beTold();
  send();
  if (isKept) return;
  isKept = true;
  window.addEventListener('online', send);
  window.setInterval(send, TRY_EVERY);
}
