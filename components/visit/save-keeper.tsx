'use client';

import './saved.css';
import { useEffect } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { wholeYear } from '@/lib/text/format';
import { isKey, saidOf, savedKeys } from '@/lib/visit/choice';
import { listen, say, visit } from './saving';
import { SavedNotice, type NoticeWords } from './saved-notice';

type Words = NoticeWords & { savedNow: string; removedNow: string; notKept: string };

/** Says on every save button there is whether its listing is saved, and beside «my visit» how many are. */
function mark(locale: Locale) {
  const kept = visit.current().visit;
  for (const button of document.querySelectorAll<HTMLElement>('[data-save]')) {
    const { save = '' } = button.dataset;
    button.setAttribute('aria-pressed', String(isKey(save) && saidOf(kept, save).saved));
  }
  const count = savedKeys(kept).length;
  const { style } = document.documentElement;
  if (count === 0) style.removeProperty('--saved');
  else style.setProperty('--saved', `"${wholeYear(locale, count)}"`);
}

function press({ dataset }: HTMLElement, words: Words) {
  const { save = '' } = dataset;
  if (!isKey(save)) return;
  const saved = !saidOf(visit.current().visit, save).saved;
  visit.change({ [save]: { saved } });
  const text = saved ? words.savedNow : words.removedNow;
  if (visit.current().lasting) say({ text });
  else say({ text: `${text} ${words.notKept}`, warn: true });
}

/**
 * Serves all save buttons of a document with one listener: as components of their own the buttons of a list would
 * each have to be brought to life.
 */
export function SaveKeeper({ locale, words }: { locale: Locale; words: Words }) {
  useEffect(() => {
    const show = () => mark(locale);
    const follow = (event: MouseEvent) => {
      const button = event.target instanceof Element && event.target.closest('[data-save]');
      if (button instanceof HTMLElement) press(button, words);
    };
    // Pages that are gone to, and parts that arrive late, bring buttons of their own.
    const arrivals = new MutationObserver(show);
    const end = listen(show);
    show();
    arrivals.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('click', follow);
    return () => {
      end();
      arrivals.disconnect();
      document.removeEventListener('click', follow);
    };
  }, [locale, words]);
  return <SavedNotice locale={locale} words={words} />;
}
