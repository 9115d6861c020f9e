'use client';

import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;

/** The clock of a rehearsal stands still; see `data-now` in document.tsx. */
const stopped = () => {
  const { now } = document.documentElement.dataset;
  return now === undefined ? undefined : Date.parse(now);
};

/** The visitor's clock in milliseconds, to the minute; a rehearsal's where there is one. */
export const thisMinute = () => Math.floor((stopped() ?? Date.now()) / MINUTE) * MINUTE;

function eachMinute(tell: () => void) {
  if (stopped() !== undefined) return () => {};
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        tell();
        wait();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  };
  // A phone that slept has missed its timers.
  const wake = () => document.visibilityState === 'visible' && tell();
  wait();
  document.addEventListener('visibilitychange', wake);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wake);
  };
}

/**
 * The visitor's clock in milliseconds, to the minute; null on the server and until the page is hydrated, so
 * that a static page is the same for everyone.
 */
export const useNow = (): number | null => useSyncExternalStore(eachMinute, thisMinute, () => null);
