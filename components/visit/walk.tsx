'use client';

import './walk.css';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locale';
import type { VisitWords } from '@/lib/i18n/fa/visit';
import type { VisitWalkWords } from '@/lib/i18n/fa/visit-walk';
import type { Walks } from '@/lib/plan/walks';
import type { Visit } from '@/lib/visit/choice';
import type { Square } from '@/lib/visit/square';
import type { Catalogue } from './my-visit';
import type { WalkPlan } from './walk-plan';

export type WalkProps = {
  locale: Locale;
  words: VisitWords & { walk: VisitWalkWords };
  visit: Visit;
  catalogue: Catalogue;
  square: Square;
};

type State = 'closed' | 'loading' | 'failed' | { Plan: typeof WalkPlan; walks: Walks };

/** The way to what was saved: its script, and how far it is between places, are fetched by whoever asks for it. */
export function Walk(props: WalkProps) {
  const [state, setState] = useState<State>('closed');
  const [told, setTold] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const { walk: words } = props.words;
  const isOpen = typeof state === 'object';
  const make = async () => {
    setState('loading');
    try {
      const [{ WalkPlan: Plan }, answer] = await Promise.all([
        import('./walk-plan'),
        fetch(props.square.walks),
      ]);
      if (!answer.ok) throw new Error(`${answer.status} of ${props.square.walks}`);
      setState({ Plan, walks: (await answer.json()) as Walks });
    } catch {
      setState('failed');
    }
  };
  return (
    <section className={isOpen ? 'walk mt-8' : 'walk mt-8 print:hidden'}>
      <h2>{words.title}</h2>
      <p className="mb-3 text-fs-2 text-muted print:hidden">{words.lead}</p>
      <Button
        icon="route"
        className="print:hidden"
        aria-expanded={isOpen}
        aria-disabled={state === 'loading' || undefined}
        onClick={() => {
          if (isOpen) setState('closed');
          else if (state !== 'loading') void make();
        }}
      >
        {isOpen ? words.close : words.make}
      </Button>
      <p ref={status} className="walk-told" role="status" tabIndex={-1}>
        {isOpen ? told : state === 'closed' ? '' : words[state]}
      </p>
      {isOpen && (
        <state.Plan
          {...props}
          walks={state.walks}
          onTold={setTold}
          onSeen={() => status.current?.focus()}
        />
      )}
    </section>
  );
}
