'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { ask, type Answer, type SaveAction, type Saved } from './answer';
import { formOf, readForm, shownValues, type FieldSpec, type Values } from './spec';
import { noteUnsaved } from './unsaved';
import { useKeptForm } from './use-kept-form';
import { useTyped } from './use-typed';

export type FormStart = {
  action: SaveAction;
  fields: readonly FieldSpec[];
  values: Values;
  locale: Locale;
  /** Of the row being edited; none for a new one. */
  target?: { id: number; version: number };
  /** Where forms of this kind stand: a new listing goes on at `<base>/<key>`. */
  base: Route;
};

/** The listing that was made last: its form, which comes next, says so. */
let created: { base: Route; made: Saved } | null = null;
const remember = (now: typeof created) => {
  created = now;
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
  const [start, setStart] = useState({ values, version: target?.version, round: 0 });
  const [untouched, setUntouched] = useState(() => shownValues(fields, values, locale));
  const typed = useTyped(form, fields, untouched);
  const [answer, setAnswer] = useState<Answer | null>(() =>
    created && created.base === base && created.made.id === target?.id
      ? { ok: true, value: created.made }
      : null,
  );
  const [busy, startTransition] = useTransition();
  const changed = fields.filter(({ name }) => typed[name] !== untouched[name]).length;

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

  function save(overrides?: Values, version = start.version) {
    // Not `busy`, which the second of two quick clicks does not see yet.
    if (!form.current || underway.current) return;
    underway.current = true;
    const sent = { ...readForm(form.current, fields), ...overrides };
    if (overrides) setStart((now) => ({ values: sent, version, round: now.round + 1 }));
    startTransition(async () => {
      const got = await ask(action, formOf(sent, fields, target && { id: target.id, version }));
      if (got.ok && !target) return goOn(got.value);
      underway.current = false;
      setAnswer(got);
      if (got.ok) {
        // What was merged has been set into the controls, in the reader's digits; the rest stands as it was typed.
        setUntouched(overrides ? shownValues(fields, sent, locale) : sent);
        setStart((now) => ({ ...now, version: got.value.version }));
      }
      // Not without a sign-in or a connection: a page asked for anew would take this one and its text away.
      if (got.ok || got.reason === 'conflict' || isRefusedAsAWhole(got)) router.refresh();
    });
  }

  /** To the form of what was made here; nothing is made twice while that is on its way. */
  function goOn(made: Saved) {
    remember({ base, made });
    giveUp();
    startTransition(() => router.replace(`${base}/${encodeURIComponent(made.key)}` as Route));
  }

  /** What was typed need not be asked for: it is saved, or not wanted. */
  const giveUp = () => noteUnsaved(form.current, false);

  /** Another panel's change of the same row is ours too, if it was made against our version. */
  const moved = (from: number, to: number) =>
    setStart((now) => (now.version === from ? { ...now, version: to } : now));

  return { form, start, answer, typed, changed, busy, save, giveUp, early, moved, outcome };
}

/** Whether something is wrong that no field is to blame for: somebody has removed the listing. */
const isRefusedAsAWhole = (answer: Answer) =>
  !answer.ok && answer.reason === 'invalid' && '' in answer.fields;
