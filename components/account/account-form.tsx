'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition, type ComponentProps } from 'react';
import { ask, type Action, type Answer } from '@/components/admin/form/answer';
import { AnswerNotice } from '@/components/admin/form/answer-notice';
import { noteUnsaved } from '@/components/admin/form/unsaved';
import { useKeptForm } from '@/components/admin/form/use-kept-form';
import { Button, type ButtonLook } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/field';
import type { Dictionary } from '@/lib/i18n/dictionary';

type Field = Omit<ComponentProps<typeof TextField>, 'error'>;

export type AccountFormProps = {
  action: Action<undefined>;
  fields: readonly Field[];
  look?: ButtonLook;
  /** On the button, and while the answer is awaited. */
  label: string;
  busyLabel: string;
  /** What is said after success. */
  saved: string;
  /** Empties the fields after success: passwords. */
  clears?: boolean;
  /** For password managers: whose password it is. Has no name, so it is not sent. */
  identifier?: string;
  words: Dictionary['admin']['form'];
  signIn: Route;
};

/** A few fields of one's own account, saved at once. What was typed stays when saving was refused. */
export function AccountForm({
  action,
  fields,
  look = 'plain',
  label,
  busyLabel,
  saved,
  clears = false,
  identifier,
  words,
  signIn,
}: AccountFormProps) {
  const router = useRouter();
  const { form, early } = useKeptForm(save);
  const underway = useRef(false);
  const [answer, setAnswer] = useState<Answer<undefined> | null>(null);
  const [busy, startTransition] = useTransition();
  const wrong = answer && !answer.ok && answer.reason === 'invalid' ? answer.fields : {};
  function save() {
    if (!form.current || underway.current) return;
    underway.current = true;
    const data = new FormData(form.current);
    startTransition(async () => {
      const got = await ask(action, data);
      underway.current = false;
      setAnswer(got);
      if (!got.ok) return;
      noteUnsaved(form.current, false);
      if (clears && form.current) clear(form.current);
      router.refresh();
    });
  }
  return (
    <form
      ref={form}
      noValidate
      className="grid gap-4"
      onInput={({ currentTarget }) => {
        noteUnsaved(currentTarget, isTyped(currentTarget));
        if (answer?.ok) setAnswer(null);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      action={early}
    >
      <AnswerNotice answer={answer} words={{ ...words, saved }} signIn={signIn} />
      <ErrorSummary
        title={words.fixThese}
        errors={wrong}
        labels={Object.fromEntries(fields.map((field) => [field.name, field.label]))}
      />
      {identifier && (
        <input type="text" autoComplete="username" defaultValue={identifier} readOnly hidden />
      )}
      {fields.map((field) => (
        <TextField key={field.name} {...field} error={wrong[field.name]} />
      ))}
      <Button type="submit" look={look} aria-disabled={busy} className="me-auto">
        {busy ? busyLabel : label}
      </Button>
    </form>
  );
}

/** Whether something else stands in it than it began with. */
const isTyped = (form: HTMLFormElement): boolean =>
  [...form.elements].some(
    (control) => control instanceof HTMLInputElement && control.value !== control.defaultValue,
  );

/** Empties what was typed; what a control began with stays. */
function clear(form: HTMLFormElement) {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement) control.value = control.defaultValue;
  }
}
