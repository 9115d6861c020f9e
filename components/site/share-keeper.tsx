'use client';

import { useEffect } from 'react';

type Words = { copied: string; notCopied: string };

/** Where the page stands, without a place on it that happened to be open. */
const address = () => window.location.origin + window.location.pathname;

async function isCopied() {
  try {
    // Without https there is no clipboard at all.
    await navigator.clipboard.writeText(address());
    return true;
  } catch {
    return false;
  }
}

async function copy(button: Element, words: Words) {
  const status = button.querySelector('[role=status]');
  const done = await isCopied();
  if (status) status.textContent = done ? words.copied : words.notCopied;
}

/** Closed without sending is no failure. */
const send = () => navigator.share({ url: address(), title: document.title }).catch(() => {});

/** Serves the buttons of every share.tsx with one listener, and shows those of the phone's own sheet where there is one. */
export function ShareKeeper({ words }: { words: Words }) {
  useEffect(() => {
    if ('share' in navigator) document.documentElement.dataset.sheet = '';
    const follow = (event: MouseEvent) => {
      const button = event.target instanceof Element && event.target.closest('[data-pass-on]');
      if (!(button instanceof HTMLElement)) return;
      if (button.dataset.passOn === 'sheet') void send();
      else void copy(button, words);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [words]);
  return null;
}
