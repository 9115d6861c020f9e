'use client';

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
};

/** What the list beside the plan says of a booth. */
function read(number: number | null): Picked | null {
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
  };
}

/** The booth an address asks for: `?booth=12`, or the `#b12` with which the plan works without script. */
function asked(): number | null {
  const { search, hash } = window.location;
  const digits = new URLSearchParams(search).get('booth') ?? hash.replace(/^#b/, '');
  return /^[1-9][0-9]{0,2}$/.test(digits) ? Number(digits) : null;
}

/**
 * Marks the booth that the address asks for on the plan and in the list, and tells of it. A booth that is
 * touched or clicked is told of first; from the keyboard its link leads on at once.
 */
export function PlanPick({ close, children }: { close: string; children: ReactNode }) {
  const drawing = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<Picked | null>(null);

  useEffect(() => {
    const look = () => setPicked(read(asked()));
    const pick = (event: MouseEvent) => {
      const { target, detail, metaKey, ctrlKey, shiftKey } = event;
      const link = target instanceof Element ? target.closest('a[data-booth]') : null;
      if (!link || detail === 0 || metaKey || ctrlKey || shiftKey) return;
      event.preventDefault();
      setPicked(read(Number(link.getAttribute('data-booth'))));
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
    drawing.current?.querySelector(same)?.scrollIntoView({ block: 'center', inline: 'center' });
    return () => {
      for (const element of elements) element.removeAttribute('aria-current');
    };
  }, [picked]);

  return (
    <>
      <div ref={drawing}>{children}</div>
      <div aria-live="polite">
        {picked && (
          <section className="plan-pick">
            <Plaque number={picked.number} token={picked.token} text={picked.digits} size="s" />
            <div>
              <h2>
                <a href={picked.href}>{picked.name}</a>
              </h2>
              <p>{picked.row}</p>
            </div>
            <IconButton icon="x" label={close} onClick={() => setPicked(null)} />
          </section>
        )}
      </div>
    </>
  );
}
