'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { ask, type Answer, type SaveAction } from './answer';
import type { FieldSpec, Values } from './spec';

export type FormStart = {
  action: SaveAction;
  fields: readonly FieldSpec[];
  values: Values;
  /** Of the row being edited; none for a new one. */
  target?: { id: number; version: number };
  /** Where forms of this kind stand: a new listing goes on at `<base>/<key>`. */
  base: Route;
};

/** Reads a form as text by field name; a tick that is off is empty. */
const read = (form: HTMLFormElement, fields: readonly FieldSpec[]): Values => {
  const data = new FormData(form);
  return Object.fromEntries(fields.map(({ name }) => [name, String(data.get(name) ?? '')]));
};

/**
 * The state of a listing's form. Fields stay uncontrolled, so typing costs nothing; `round` changes when
 * their values are set from outside (after a conflict), and remounts them.
 */
export function useListingForm({ action, fields, values, target, base }: FormStart) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const untouched = useRef<Values | null>(null);
  const [start, setStart] = useState({ values, version: target?.version, round: 0 });
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [changed, setChanged] = useState(0);
  const [busy, startTransition] = useTransition();

  useEffect(() => {
    if (changed === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [changed]);

  useEffect(() => {
    if (form.current) untouched.current ??= read(form.current, fields);
  }, [fields]);

  const count = () => {
    if (!form.current) return;
    const now = read(form.current, fields);
    setChanged(fields.filter(({ name }) => now[name] !== untouched.current?.[name]).length);
  };

  const save = (overrides?: Values, version = start.version) => {
    if (!form.current || busy) return;
    const typed = { ...read(form.current, fields), ...overrides };
    if (overrides) setStart((now) => ({ values: typed, version, round: now.round + 1 }));
    startTransition(async () => {
      const got = await ask(action, formOf(typed, fields, target && { id: target.id, version }));
      setAnswer(got);
      if (!got.ok) return;
      untouched.current = typed;
      setChanged(0);
      setStart((now) => ({ ...now, version: got.value.version }));
      if (target) router.refresh();
      else router.push(`${base}/${encodeURIComponent(got.value.key)}` as Route);
    });
  };

  /** Another panel's change of the same row, made against our version, is ours too. */
  const moved = (version: number) => setStart((now) => ({ ...now, version }));

  return { form, start, answer, changed, busy, count, save, moved };
}

function formOf(
  values: Values,
  fields: readonly FieldSpec[],
  target: { id: number; version: number | undefined } | undefined,
): FormData {
  const data = new FormData();
  for (const { name, kind } of fields) {
    if (kind !== 'flag' || values[name] === 'on') data.set(name, values[name] ?? '');
  }
  if (target) {
    data.set('id', String(target.id));
    data.set('version', String(target.version));
  }
  return data;
}
