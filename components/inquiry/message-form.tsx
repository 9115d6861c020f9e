'use client';

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { lengthOf } from '@/lib/limits';
import type { Letter } from '@/lib/inquiry/outbox';
import { paths } from '@/lib/paths';
import { deliver, solution, type Given } from './deliver';
import { draftOf, keepDraft } from './draft';
import { KeptPanel } from './kept-panel';
import { outbox } from './letters';
import { MessageFields, type Errors, type FieldsProps, type Texts } from './message-fields';

type Props = Omit<FieldsProps, 'errors' | 'length'> & Pick<Letter, 'label'>;

const textsOf = (form: HTMLFormElement): Texts => {
  const given = new FormData(form);
  const text = (name: string) => String(given.get(name) ?? '');
  return { name: text('name'), contact: text('contact'), body: text('body') };
};

/** At least 128 random bits; `randomUUID` is only there with https. */
const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/**
 * The form for a message or a report. Without script it is posted and comes back as a page; with it, what is wrong is
 * said at once, the proof of work is made while somebody types, and without a network the message waits here.
 */
export function MessageForm(props: Props) {
  const { kind, locale, about, label, words, sealed, again } = props;
  const [errors, setErrors] = useState<Errors>(again?.fields ?? {});
  const [busy, setBusy] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [length, setLength] = useState(lengthOf(again?.typed.body ?? ''));
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(sealed?.key);
  const given = useRef<Given | undefined>(
    sealed ? { challenge: sealed.challenge, at: 0 } : undefined,
  );

  useEffect(() => {
    // The site made it while it made the page: by now it is at least as old as this.
    if (given.current) given.current.at = performance.now();
    const draft = draftOf({ kind, about });
    for (const [name, text] of Object.entries(draft ?? {})) {
      const control = form.current?.elements.namedItem(name);
      const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
      if (isText && control.value === '') control.value = text;
    }
    if (form.current) setLength(lengthOf(textsOf(form.current).body));
  }, [kind, about]);

  // Whoever comes back from the private address finds an empty form, not one that is being sent.
  useEffect(() => {
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      setBusy(false);
      form.current?.reset();
    };
    window.addEventListener('pageshow', comeBack);
    return () => window.removeEventListener('pageshow', comeBack);
  }, []);

  function note() {
    if (!form.current) return;
    const texts = textsOf(form.current);
    setLength(lengthOf(texts.body));
    keepDraft({ kind, about }, texts);
    if (given.current) void solution(given.current.challenge);
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy || !form.current) return;
    const texts = textsOf(form.current);
    const needed = kind === 'report' ? (['body'] as const) : (['name', 'body'] as const);
    const empty = needed.filter((name) => texts[name].trim() === '');
    if (empty.length > 0)
      return setErrors(Object.fromEntries(empty.map((name) => [name, [words.required]])));
    const website = String(new FormData(form.current).get('website') ?? '');
    const letter: Letter = {
      ...texts,
      kind,
      locale,
      about,
      label,
      key: (key.current ??= newKey()),
    };
    setErrors({});
    setBusy(true);
    const done = navigator.onLine
      ? await deliver(letter, given.current, website)
      : ({ as: 'unreached' } as const);
    given.current = undefined;
    if (done.as === 'sent') {
      keepDraft({ kind, about }, null);
      outbox.sent(letter, done.to);
      return window.location.assign(done.to);
    }
    setBusy(false);
    if (done.as === 'unreached' && outbox.put(letter)) {
      keepDraft({ kind, about }, null);
      key.current = undefined;
      return setWaiting(true);
    }
    if (done.as === 'refused') return setErrors(done.fields);
    const said = { unreached: words.notKept, gone: words.gone, notSent: words.notSent }[done.as];
    setErrors({ '': [said] });
  }

  if (waiting) return <KeptPanel words={words} onAnother={() => setWaiting(false)} />;

  const labels = { name: words.name, contact: words.contact, body: words.body[kind] };
  return (
    <form
      ref={form}
      method="post"
      action={paths.sendMessage(locale)}
      onSubmit={(event) => void send(event)}
      onInput={note}
      className="grid max-w-xl gap-5"
      noValidate
    >
      <ErrorSummary title={words.wrong} errors={errors} labels={labels} />
      <MessageFields {...{ kind, locale, about, words, sealed, again, errors, length }} />
      <div>
        <Button type="submit" look="main" icon="send" aria-disabled={busy}>
          {busy ? words.sending : words.send[kind]}
        </Button>
        <span role="status" className="sr-only">
          {busy ? words.sending : ''}
        </span>
      </div>
    </form>
  );
}
