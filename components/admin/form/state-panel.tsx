'use client';

import type { Route } from 'next';
import { useEffect, useRef, useState, useTransition, type ReactNode } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { ask, type Answer, type SaveAction } from './answer';
import { StateRefused } from './state-refused';
import { StateTag, type State } from './state-tag';
import type { FormWords } from './words';

export type StateVerb = 'publish' | 'unpublish' | 'remove' | 'restore';

export type StateStart = {
  state: State;
  actions: Record<StateVerb, SaveAction>;
  words: Dictionary['admin']['state'];
  /** Where the public page stands; none for what has no page of its own. */
  view?: Route;
};

type Props = StateStart & {
  id: number;
  /** The last part of the page's address. */
  address: string;
  /** The newest that is known; verbs carry no text, so what the form beside was opened at does not matter. */
  version: number;
  formWords: FormWords;
  signIn: Route;
  /** Told of the version that a verb was made against and the one it made. */
  onMoved: (from: number, to: number) => void;
  /** Told that the page is no longer the newest, and where the row's page is now. */
  onStale: (address: string) => void;
  /** Who changed it last. */
  children?: ReactNode;
};

const DID = {
  publish: 'didPublish',
  unpublish: 'didUnpublish',
  remove: 'didRemove',
  restore: 'didRestore',
} as const;
const UNDO: Record<StateVerb, StateVerb | null> = {
  publish: 'unpublish',
  unpublish: 'publish',
  remove: 'restore',
  restore: null,
};

/** Draft, published or removed, the verbs that lead from here, and the way back right after one. */
export function StatePanel({
  state,
  actions,
  words,
  view,
  id,
  address,
  version: known,
  formWords,
  signIn,
  onMoved,
  onStale,
  children,
}: Props) {
  const outcome = useRef<HTMLDivElement>(null);
  const underway = useRef(false);
  const [done, setDone] = useState<{ verb: StateVerb; answer: Answer } | null>(null);
  /** The version that the last answer spoke of: newer than what the page was made of. */
  const [told, setTold] = useState(known);
  const [busy, startTransition] = useTransition();
  const version = Math.max(known, told);
  // The button that was pressed goes away with what it did: the focus must not go with it.
  useEffect(() => {
    if (done) outcome.current?.focus();
  }, [done]);
  const run = (verb: StateVerb) => {
    if (underway.current) return;
    underway.current = true;
    startTransition(async () => {
      const form = new FormData();
      form.set('id', String(id));
      form.set('version', String(version));
      const answer = await ask(actions[verb], form);
      underway.current = false;
      setDone({ verb, answer });
      // Not without a sign-in or a connection: the page would be gone, and what was typed beside with it.
      if (answer.ok) {
        setTold(answer.value.version);
        onMoved(version, answer.value.version);
        onStale(answer.value.key);
      } else if (answer.reason === 'conflict') {
        setTold(answer.conflict.version);
        onStale(answer.conflict.key);
      } else if (answer.reason === 'invalid') onStale(address);
    });
  };
  const verbs: StateVerb[] =
    state === 'removed' ? ['restore'] : [state === 'draft' ? 'publish' : 'unpublish', 'remove'];
  const undo = done?.answer.ok ? UNDO[done.verb] : null;
  return (
    <section className="panel">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-fs-4">{words.title}</h2>
        <StateTag state={state} words={words} />
      </div>
      <div ref={outcome} tabIndex={-1} className="mb-3 empty:hidden">
        {done?.answer.ok && (
          <Notice tone="ok">
            <p className="flex flex-wrap items-center gap-2">
              {words[DID[done.verb]]}
              {undo && (
                <Button look="quiet" icon="undo-2" aria-disabled={busy} onClick={() => run(undo)}>
                  {words.undo}
                </Button>
              )}
            </p>
          </Notice>
        )}
        {done && !done.answer.ok && (
          <StateRefused answer={done.answer} {...{ words, formWords, signIn }} />
        )}
      </div>
      <div className="flex flex-wrap gap-2" aria-busy={busy}>
        {verbs.map((verb) => (
          <Button
            key={verb}
            look={verb === 'remove' ? 'danger' : 'plain'}
            aria-disabled={busy}
            onClick={() => run(verb)}
          >
            {words[verb]}
          </Button>
        ))}
        {view && state === 'published' && (
          <a className={buttonClass('quiet')} href={view}>
            <Icon name="external-link" />
            {words.view}
          </a>
        )}
      </div>
      {children && <p className="mt-3 text-fs-1 text-muted">{children}</p>}
    </section>
  );
}
