'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition, type ReactNode } from 'react';
import { ask, type Action, type Answer } from '@/components/admin/form/answer';
import { AnswerNotice } from '@/components/admin/form/answer-notice';
import { noteUnsaved } from '@/components/admin/form/unsaved';
import { useKeptForm } from '@/components/admin/form/use-kept-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/field';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { AnswerConflict } from './answer-conflict';

type Handled = { id: number; version: number; status: string };
export type InboxWords = {
  locale: 'fa' | 'en';
  inbox: Dictionary['inbox'];
  form: Dictionary['admin']['form'];
  signIn: Route;
};

type Props = {
  target: { id: number; version: number };
  /** What stands as the answer now. */
  answer: string;
  max: number;
  action: Action<Handled>;
  words: InboxWords;
  /** Ways to take the answer along. */
  children?: ReactNode;
};

/** The answer to a message. Whoever comes second sees the other's beside their own, and nothing typed is lost. */
export function AnswerForm({ target, answer, max, action, words, children }: Props) {
  const { inbox } = words;
  const router = useRouter();
  const { form, early } = useKeptForm(() => save());
  const underway = useRef(false);
  const [got, setGot] = useState<Answer<Handled> | null>(null);
  const [busy, startTransition] = useTransition();
  // The version that was answered, from the first key on: a page made anew meanwhile brings a colleague's.
  const [begun, setBegun] = useState<number | null>(null);
  const [saved, setSaved] = useState(0);
  const present = begun ?? Math.max(target.version, saved);
  const wrong = got && !got.ok && got.reason === 'invalid' ? got.fields : {};

  /** @param over the version of a colleague's change that this answer replaces */
  function save(over?: number) {
    if (!form.current || underway.current) return;
    underway.current = true;
    const data = new FormData(form.current);
    if (over !== undefined) data.set('version', String(over));
    startTransition(async () => {
      const said = await ask(action, data);
      underway.current = false;
      setGot(said);
      if (!said.ok) return;
      setSaved(said.value.version);
      setBegun(null);
      noteUnsaved(form.current, false);
      router.refresh();
    });
  }

  return (
    <form
      ref={form}
      noValidate
      className="grid gap-4"
      onInput={({ currentTarget }) => {
        noteUnsaved(currentTarget, true);
        setBegun(present);
        if (got?.ok) setGot(null);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      action={early}
    >
      <AnswerNotice
        answer={got}
        words={{ ...words.form, saved: inbox.answered }}
        signIn={words.signIn}
      />
      {got && !got.ok && got.reason === 'conflict' && (
        <AnswerConflict
          conflict={got.conflict}
          words={words}
          replace={() => save(got.conflict.version)}
        />
      )}
      <ErrorSummary title={words.form.fixThese} errors={wrong} labels={{ answer: inbox.answer }} />
      <input type="hidden" name="id" value={target.id} />
      <input type="hidden" name="version" value={present} />
      <TextField
        name="answer"
        label={inbox.answer}
        hint={inbox.answerHint}
        error={wrong.answer}
        defaultValue={answer}
        maxLength={max}
        multiline
        rows={6}
        required
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="main" icon="send" aria-disabled={busy}>
          {busy ? words.form.saving : answer ? inbox.changeAnswer : inbox.saveAnswer}
        </Button>
        {children}
      </div>
    </form>
  );
}
