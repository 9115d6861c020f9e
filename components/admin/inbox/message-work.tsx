'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { ask, type Action, type Answer } from '@/components/admin/form/answer';
import { AnswerNotice } from '@/components/admin/form/answer-notice';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { AnswerConflict } from './answer-conflict';
import type { InboxWords } from './answer-form';

type Handled = { id: number; version: number; status: string };
type Verb = 'close' | 'spam' | 'reopen';

type Props = {
  target: { id: number; version: number };
  people: readonly { id: string; name: string }[];
  assignedId: string;
  /** What the message's state allows. */
  verbs: readonly Verb[];
  actions: Record<Verb | 'assign', Action<Handled>>;
  words: InboxWords;
};

const icons = { close: 'archive', spam: 'ban', reopen: 'undo-2' } as const;

/** Whose work a message is, and what becomes of it. */
export function MessageWork({ target, people, assignedId, verbs, actions, words }: Props) {
  const { inbox } = words;
  const router = useRouter();
  const [got, setGot] = useState<Answer<Handled> | null>(null);
  const [busy, startTransition] = useTransition();
  const send = (action: Action<Handled>, more: Record<string, string> = {}) =>
    startTransition(async () => {
      const form = new FormData();
      const fields = { id: String(target.id), version: String(target.version), ...more };
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const said = await ask(action, form);
      setGot(said);
      // After a conflict too: the page then shows what a colleague made of it.
      if (said.ok || said.reason === 'conflict' || said.reason === 'invalid') router.refresh();
    });
  const refused =
    got && !got.ok && got.reason === 'invalid' ? Object.values(got.fields).flat() : [];
  return (
    <div className="grid gap-4" aria-busy={busy}>
      <AnswerNotice
        answer={got}
        words={{ ...words.form, saved: inbox.done }}
        signIn={words.signIn}
      />
      {got && !got.ok && got.reason === 'conflict' && (
        <AnswerConflict conflict={got.conflict} words={words} />
      )}
      {refused.length > 0 && <Notice tone="bad">{refused.join(' ')}</Notice>}
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = new FormData(event.currentTarget).get('assignedId');
          send(actions.assign, { assignedId: String(chosen ?? '') });
        }}
      >
        <SelectField
          name="assignedId"
          label={inbox.assigned}
          placeholder={inbox.nobody}
          defaultValue={assignedId}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          className="grow"
        />
        <Button type="submit" icon="user-check" aria-disabled={busy}>
          {inbox.assign}
        </Button>
      </form>
      <div className="flex flex-wrap gap-2">
        {verbs.map((verb) => (
          <Button
            key={verb}
            icon={icons[verb]}
            look={verb === 'spam' ? 'danger' : 'plain'}
            aria-disabled={busy}
            onClick={() => send(actions[verb])}
          >
            {inbox[verb]}
          </Button>
        ))}
      </div>
    </div>
  );
}
