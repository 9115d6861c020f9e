'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useState, useTransition, type ReactNode } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { ask, type Answer, type SaveAction } from './answer';
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
  version: number;
  formWords: FormWords;
  /** Told of the version that a verb made, so that the form beside saves against it. */
  onMoved: (version: number) => void;
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
  version,
  formWords,
  onMoved,
  children,
}: Props) {
  const router = useRouter();
  const [done, setDone] = useState<{ verb: StateVerb; answer: Answer } | null>(null);
  const [busy, startTransition] = useTransition();
  const run = (verb: StateVerb) =>
    startTransition(async () => {
      const form = new FormData();
      form.set('id', String(id));
      form.set('version', String(version));
      const answer = await ask(actions[verb], form);
      setDone({ verb, answer });
      if (answer.ok) onMoved(answer.value.version);
      router.refresh();
    });
  const verbs: StateVerb[] =
    state === 'removed' ? ['restore'] : [state === 'draft' ? 'publish' : 'unpublish', 'remove'];
  const undo = done?.answer.ok ? UNDO[done.verb] : null;
  return (
    <section className="panel">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-fs-4">{words.title}</h2>
        <StateTag state={state} words={words} />
      </div>
      {done?.answer.ok && (
        <Notice tone="ok" className="mb-3">
          <p className="flex flex-wrap items-center gap-2">
            {words[DID[done.verb]]}
            {undo && (
              <Button look="quiet" icon="undo-2" onClick={() => run(undo)}>
                {words.undo}
              </Button>
            )}
          </p>
        </Notice>
      )}
      {done && !done.answer.ok && (
        <Notice tone="bad" className="mb-3" title={words.refused}>
          {why(done.answer, words, formWords)}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2" aria-busy={busy}>
        {verbs.map((verb) => (
          <Button
            key={verb}
            look={verb === 'remove' ? 'danger' : 'plain'}
            disabled={busy}
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

function why(answer: Answer & { ok: false }, words: StateStart['words'], form: FormWords): string {
  switch (answer.reason) {
    case 'invalid':
      return Object.values(answer.fields).flat().join(' ');
    case 'conflict':
      return words.stale;
    case 'unauthenticated':
      return form.signInText;
    case 'offline':
      return form.offlineText;
    default:
      return form[answer.reason];
  }
}
