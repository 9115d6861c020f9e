'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { ask, isStillAt, type Answer, type SaveAction, type Saved } from './answer';
import { remember, saidOf } from './just-made';
import { merged, refusedWithout, type Merge } from './merge';
import { formOf, readForm, shownValues, type FieldSpec, type Values } from './spec';
import { noteUnsaved } from './unsaved';
import { useKeptForm } from './use-kept-form';
import { useTyped } from './use-typed';

export type FormStart = {
  action: SaveAction;
  fields: readonly FieldSpec[];
  values: Values;
  locale: Locale;
  /** Of the row being edited, with the last part of the page's address; none for a new one. */
  target?: { id: number; version: number; key: string };
  /** Where forms of this kind stand: a new listing goes on at `<base>/<key>`. */
  base: Route;
};

/**
 * The state of a listing's form. Fields stay uncontrolled: what was typed before the scripts came is theirs.
 * `typed` is what stands in them now; `round` changes when their values are set from outside (after a
 * conflict), and remounts them.
 */
export function useListingForm({ action, fields, values, locale, target, base }: FormStart) {
  const router = useRouter();
  const { form, early } = useKeptForm(() => save());
  const underway = useRef(false);
  const outcome = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState(() => ({
    values: withBlanks(fields, values),
    version: target?.version,
    round: 0,
  }));
  const [untouched, setUntouched] = useState(() => shownValues(fields, values, locale));
  const typed = useTyped(form, fields, untouched);
  const [answer, setAnswer] = useState(() => saidOf(base, target?.id));
  const [busy, startTransition] = useTransition();
  // Controls that came since (a word's, a day's) begin with what the page came with.
  const begun = { ...values, ...start.values };
  const clean = { ...shownValues(fields, begun, locale), ...untouched };
  const changedIn = (now: Values) => fields.filter(({ name }) => now[name] !== clean[name]).length;
  const changed = changedIn(typed);

  // A page that was left is kept as it was. On the way back, what nobody has worked on shows the newest.
  if (target && target.version > (start.version ?? 0) && changed === 0) {
    const { version } = target;
    setStart(({ round }) => ({ values: withBlanks(fields, values), version, round: round + 1 }));
    setUntouched(shownValues(fields, values, locale));
    setAnswer(saidOf(base, target.id));
  }

  const isUnsaved = changed > 0;
  useEffect(() => noteUnsaved(form.current, isUnsaved), [form, isUnsaved]);

  // The page of a new listing is kept out of sight once it was made: whoever comes back finds an empty form.
  useEffect(
    () => () => {
      if (target || !underway.current) return;
      underway.current = false;
      setAnswer(null);
      setStart((now) => ({ ...now, round: now.round + 1 }));
    },
    [target],
  );

  useEffect(() => remember(null), []);

  // What was pressed, or chosen from, goes away with some answers: the focus must not go with it.
  useEffect(() => {
    if (answer && document.activeElement === document.body) outcome.current?.focus();
  }, [answer]);

  function save(merge?: Merge) {
    // Not `busy`, which the second of two quick clicks does not see yet.
    if (!form.current || underway.current) return;
    underway.current = true;
    const now = readForm(form.current, fields);
    const sent = merge ? merged(now, merge) : now;
    const version = merge ? merge.conflict.version : start.version;
    if (merge) setStart(({ round }) => ({ values: sent, version, round: round + 1 }));
    startTransition(async () => {
      const got = await ask(action, formOf(sent, fields, target && { id: target.id, version }));
      if (got.ok && !target) return goOn(got.value);
      const isHere = isStillAt(got, target?.key);
      underway.current = false;
      setAnswer(got);
      if (got.ok) {
        // What was merged has been set into the controls, in the reader's digits; the rest stands as it was typed.
        setUntouched(merge ? shownValues(fields, sent, locale) : sent);
        setStart((before) => ({ ...before, version: got.value.version }));
      } else if (got.reason === 'conflict') {
        const more = refusedWithout(fields, got.conflict);
        setStart((before) => ({ ...before, values: { ...more, ...before.values } }));
      }
      if (got.ok && !isHere) return goOn(got.value);
      // Not without a sign-in or a connection, nor where the row is found at another address since: a page
      // asked for anew would take this one and its text away.
      if (got.ok || (got.reason === 'conflict' && isHere) || isRefusedAsAWhole(got))
        router.refresh();
    });
  }

  /** To the form of what was made or has moved here; nothing is made twice while that is on its way. */
  function goOn(made: Saved) {
    remember({ base, saved: made });
    giveUp();
    goTo(made.key);
  }

  const goTo = (key: string) =>
    startTransition(() => router.replace(`${base}/${encodeURIComponent(key)}` as Route));

  /** Asks for the row's page anew after a verb beside the form; where it moved meanwhile, not under typed text. */
  function follow(key: string) {
    if (key === target?.key) router.refresh();
    else if (form.current && changedIn(readForm(form.current, fields)) === 0) goTo(key);
  }

  /** What was typed need not be asked for: it is saved, or not wanted. */
  const giveUp = () => noteUnsaved(form.current, false);

  /** Another panel's change of the same row is ours too, if it was made against our version. */
  const moved = (from: number, to: number) =>
    setStart((now) => (now.version === from ? { ...now, version: to } : now));

  const verbs = { save, giveUp, early, moved, follow };
  return { form, start, begun, answer, typed, changed, busy, outcome, verbs };
}

/** A value for every control there is, so that what others fill in later is not taken for its beginning. */
const withBlanks = (fields: readonly FieldSpec[], values: Values): Values => ({
  ...Object.fromEntries(fields.map(({ name }) => [name, ''])),
  ...values,
});

/** Whether something is wrong that no field is to blame for: somebody has removed the listing. */
const isRefusedAsAWhole = (answer: Answer) =>
  !answer.ok && answer.reason === 'invalid' && '' in answer.fields;
