'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Conflict } from '@/lib/result';
import { localDigits } from '@/lib/text/format';
import { runsLeftToRight, showsDigits, type FieldSpec, type Values } from './spec';
import { filled, type FormWords } from './words';

type Props = {
  conflict: Conflict;
  /** The instant of `conflict.changedAt` in the reader's words. */
  when: string;
  fields: readonly FieldSpec[];
  words: FormWords;
  /** What stands in the form's controls now: the editor may go on writing below. */
  typed: Values;
  /** Called with the fields in which the other's text was chosen. */
  onMerge: (theirs: ReadonlySet<string>) => void;
};

/**
 * Who saved first and when, and both values of every field that differs. What only one of the two has
 * changed is chosen already; where both changed it, the editor must. Where nothing that the other did differs
 * from what the editor began with (they published it), there is nothing to choose but whether to save.
 */
export function ConflictPanel({ conflict, when, fields, words, typed, onMerge }: Props) {
  const panel = useRef<HTMLFormElement>(null);
  useEffect(() => panel.current?.focus(), [conflict]);
  const isApart = conflict.fields.every(({ base, theirs }) => base === theirs);
  const names = conflict.fields.map(({ name }) => name);
  // Of before this answer: with the page that comes after it, a control may go.
  const [before] = useState(fields);
  const specOf = (name: string) => [...fields, ...before].find((spec) => spec.name === name);
  const who = conflict.changedBy;
  const did = words.did[conflict.action] ?? words.did.edit ?? '';
  return (
    <form
      ref={panel}
      tabIndex={-1}
      className="mb-4"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget);
        onMerge(new Set(names.filter((name) => !isApart && chosen.get(name) !== 'yours')));
      }}
    >
      <Notice
        tone="warn"
        role="alert"
        icon="git-compare-arrows"
        title={isApart ? words.apartTitle : words.conflictTitle}
      >
        <p>{filled(isApart ? words.apartText : words.conflictText, { who, when, did })}</p>
        {!isApart &&
          conflict.fields.map((field) => (
            <Choice
              key={field.name}
              field={field}
              now={typed[field.name] ?? field.yours}
              spec={specOf(field.name)}
              words={words}
            />
          ))}
        <div className="mt-3 flex flex-wrap gap-2">
          <Button type="submit" look="main">
            {isApart ? words.saveMine : words.merge}
          </Button>
          <Button onClick={() => onMerge(new Set(names))}>{words.keepTheirs}</Button>
        </div>
      </Notice>
    </form>
  );
}

function Choice({
  field,
  now,
  spec,
  words,
}: {
  field: Conflict['fields'][number];
  /** The editor's own text. */
  now: string;
  spec: FieldSpec | undefined;
  words: FormWords;
}) {
  const { name, base, theirs, yours } = field;
  const before = base === yours ? 'theirs' : base === theirs ? 'yours' : null;
  const sides = [
    { side: 'theirs', title: words.theirs, value: theirs },
    { side: 'yours', title: words.yours, value: now },
  ];
  return (
    <fieldset className="mt-3">
      <legend className="font-semibold">{spec?.label ?? name}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {sides.map(({ side, title, value }) => (
          <label key={side} className="check items-start">
            <input
              type="radio"
              name={name}
              value={side}
              defaultChecked={before === side}
              required
            />
            <span className="min-w-0">
              <span className="block text-fs-2 text-muted">{title}</span>
              <bdi
                className="wrap-anywhere whitespace-pre-wrap"
                dir={spec && runsLeftToRight(spec) ? 'ltr' : 'auto'}
              >
                {shown(value, spec, words)}
              </bdi>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A form's text as people read it: a choice by its label, a tick in words. */
function shown(value: string, spec: FieldSpec | undefined, words: FormWords): string {
  if (spec?.kind === 'flag') return value === 'on' ? words.yes : words.no;
  if (value === '') return words.empty;
  if (spec?.kind === 'choice') {
    return spec.options?.find((option) => option.value === value)?.label ?? value;
  }
  return spec && showsDigits(spec) ? localDigits(words.locale, value) : value;
}
