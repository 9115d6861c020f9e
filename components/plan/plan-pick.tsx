'use client';

import './plan-pick.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Plaque } from '@/components/ui/plaque';

type Picked = {
  number: number;
  token: string;
  digits: string;
  name: string;
  row: string;
  href: string;
  /** What it is saved by; a free one is nothing to save. */
  save?: string;
  /** The address asked for it, so it is brought into sight. */
  isAsked: boolean;
};

type Words = { close: string; save: string; pickTo: string; pickFrom: string };

/** What the list beside the plan says of a booth. */
function read(number: number | null, isAsked: boolean): Picked | null {
  if (number === null) return null;
  const item = document.querySelector<HTMLElement>(`li[data-booth="${number}"]`);
  const link = item?.querySelector('a');
  if (!item || !link) return null;
  return {
    number,
    token: item.dataset.token ?? '',
    digits: item.querySelector('b')?.textContent ?? '',
    name: link.textContent,
    row: item.closest('section')?.querySelector('h3')?.textContent ?? '',
    href: link.href,
    save: item.dataset.key,
    isAsked,
  };
}

/** The booth an address asks for: `?booth=12`, or the `#b12` with which the plan works without script. */
function asked(): number | null {
  const { search, hash } = window.location;
  const digits = new URLSearchParams(search).get('booth') ?? hash.replace(/^#b/, '');
  return /^[1-9][0-9]{0,2}$/.test(digits) ? Number(digits) : null;
}

/** This page with the booth as an end of the way; the other end stays, and a way is never from itself to itself. */
function wayHref(end: 'from' | 'to', number: number): string {
  const { pathname, search } = window.location;
  const ends = new URLSearchParams(search);
  const other = ends.get(end === 'from' ? 'to' : 'from');
  const query = new URLSearchParams({ [end]: String(number) });
  if (other && other !== String(number)) query.set(end === 'from' ? 'to' : 'from', other);
  return `${pathname}?${query}`;
}

/** Whether the booth lies below the bar that tells of it, as on a phone. */
const isCovered = (booth: Element, bar: Element | null): boolean =>
  bar !== null && booth.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;

/**
 * Marks the booth that the address asks for on the plan and in the list, and tells of it. A booth that is
 * touched or clicked is told of first; from the keyboard its link leads on at once.
 */
export function PlanPick({ words, children }: { words: Words; children: ReactNode }) {
  const drawing = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLElement>(null);
  const [picked, setPicked] = useState<Picked | null>(null);

  useEffect(() => {
    const look = () => setPicked(read(asked(), true));
    const pick = (event: MouseEvent) => {
      const { target, detail, metaKey, ctrlKey, shiftKey } = event;
      const link = target instanceof Element ? target.closest('a[data-booth]') : null;
      if (!link || detail === 0 || metaKey || ctrlKey || shiftKey) return;
      event.preventDefault();
      setPicked(read(Number(link.getAttribute('data-booth')), false));
    };
    const plan = drawing.current;
    look();
    window.addEventListener('hashchange', look);
    plan?.addEventListener('click', pick);
    return () => {
      window.removeEventListener('hashchange', look);
      plan?.removeEventListener('click', pick);
    };
  }, []);

  useEffect(() => {
    if (!picked) return;
    const same = `[data-booth="${picked.number}"]`;
    const elements = document.querySelectorAll(same);
    for (const element of elements) element.setAttribute('aria-current', 'true');
    const booth = drawing.current?.querySelector(same);
    // What was tapped stays under the finger: a second tap enlarges it there.
    if (booth && (picked.isAsked || isCovered(booth, bar.current)))
      booth.scrollIntoView({ block: 'center', inline: 'center' });
    return () => {
      for (const element of elements) element.removeAttribute('aria-current');
    };
  }, [picked]);

  return (
    <>
      <div ref={drawing}>{children}</div>
      <div aria-live="polite">
        {picked && (
          <section ref={bar} className="plan-pick">
            <Plaque number={picked.number} token={picked.token} text={picked.digits} size="s" />
            <div>
              <h2>
                <a href={picked.href}>{picked.name}</a>
              </h2>
              <p>{picked.row}</p>
              <p>
                <a href={wayHref('to', picked.number)}>{words.pickTo}</a>
                <a href={wayHref('from', picked.number)}>{words.pickFrom}</a>
              </p>
            </div>
            {picked.save && (
              // Another button for another booth: save-keeper.tsx looks at those that arrive.
              <IconButton
                key={picked.save}
                icon="bookmark"
                label={words.save}
                data-save={picked.save}
              />
            )}
            <IconButton icon="x" label={words.close} onClick={() => setPicked(null)} />
          </section>
        )}
      </div>
    </>
  );
}
