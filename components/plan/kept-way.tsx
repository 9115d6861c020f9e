'use client';

import { useEffect, useState } from 'react';
import type { Route } from 'next';
import type { Locale } from '@/lib/i18n/locale';
import { WAY_ENDS } from '@/lib/plan/way-ends';
import type { KeptWayShown } from './kept-way-shown';

/** Sentences in which `{…}` stands for a value. */
export type KeptWayWords = {
  booth: string;
  between: string;
  length: string;
  hint: string;
  problems: Record<'unknown' | 'same' | 'no_way' | 'doubled' | 'not_kept', string>;
};

export type KeptWayProps = {
  locale: Locale;
  /** Where the lines of all walks are (`WalkLines`). */
  lines: Route;
  words: KeptWayWords;
};

/**
 * Draws the way that the address asks for on a plan that was kept for places without a network: with one the server
 * answers such an address with another page. Its script is fetched only then; it is kept too.
 */
export function KeptWay(props: KeptWayProps) {
  const [Shown, setShown] = useState<typeof KeptWayShown | null>(null);
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search);
    if (!WAY_ENDS.some((end) => asked.get(end))) return;
    // What is not kept yet cannot be drawn; the page is the plan without the way.
    import('./kept-way-shown').then(
      (script) => setShown(() => script.KeptWayShown),
      () => {},
    );
  }, []);
  return Shown && <Shown {...props} />;
}
