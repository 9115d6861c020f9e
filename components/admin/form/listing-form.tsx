'use client';

import type { Route } from 'next';
import { useMemo, type ReactNode } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { lengthOf } from '@/lib/limits';
import { AnswerNotice } from './answer-notice';
import { ConflictPanel } from './conflict-panel';
import { FormField } from './form-field';
import { SaveBar } from './save-bar';
import type { SectionSpec } from './spec';
import { StatePanel, type StateStart } from './state-panel';
import { useListingForm, type FormStart } from './use-listing-form';
import { whenShort } from './when';
import type { FormWords } from './words';

type Props = Omit<FormStart, 'fields' | 'locale'> & {
  sections: readonly SectionSpec[];
  words: FormWords;
  signIn: Route;
  /** Its publication, where it exists already and can be published. */
  state?: StateStart;
  /** Who changed it last and when. */
  lastChange?: string;
  /** Stands beside the sections on a desk: cloth, state, last change. */
  aside?: ReactNode;
};

/**
 * The form of one listing: errors at their fields and on top, unsaved changes counted, a conflict shown
 * field by field, and nothing typed ever lost.
 */
export function ListingForm({ sections, words, signIn, state, lastChange, aside, ...rest }: Props) {
  const fields = useMemo(() => sections.flatMap((section) => section.fields), [sections]);
  const { form, start, begun, answer, typed, changed, busy, outcome, verbs } = useListingForm({
    ...rest,
    fields,
    locale: words.locale,
  });
  const { save, giveUp, early, moved, follow } = verbs;
  const wrong = answer && !answer.ok && answer.reason === 'invalid' ? answer.fields : {};
  const conflict = answer && !answer.ok && answer.reason === 'conflict' ? answer.conflict : null;
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]));
  return (
    <>
      {conflict && (
        <ConflictPanel
          when={whenShort(words.locale, conflict.changedAt)}
          onMerge={(theirs) => save({ conflict, theirs })}
          {...{ conflict, fields, words, typed }}
        />
      )}
      <div className="mb-4">
        <ErrorSummary title={words.fixThese} errors={wrong} labels={labels} />
      </div>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        action={early}
      >
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
          <div className="grid gap-4" key={start.round}>
            {sections.map((section) => (
              <section key={section.title} className="panel">
                <h2 className="mb-3 text-fs-4">{section.title}</h2>
                <div className="grid gap-4 sm:grid-cols-2">
                  {section.fields.map((field) => (
                    <FormField
                      key={field.name}
                      field={field}
                      value={begun[field.name] ?? ''}
                      errors={wrong[field.name]}
                      length={lengthOf(typed[field.name] ?? '')}
                      words={words}
                    />
                  ))}
                </div>
              </section>
            ))}
          </div>
          <div className="grid gap-4">
            {state && rest.target && start.version !== undefined && (
              <StatePanel
                {...state}
                id={rest.target.id}
                address={rest.target.key}
                version={Math.max(start.version, rest.target.version)}
                formWords={words}
                signIn={signIn}
                onMoved={moved}
                onStale={follow}
              >
                {lastChange}
              </StatePanel>
            )}
            {aside}
          </div>
        </div>
        <SaveBar {...{ changed, busy, words }} cancel={rest.base} onCancel={giveUp}>
          <div ref={outcome} tabIndex={-1} className="w-full empty:hidden">
            <AnswerNotice
              answer={changed > 0 && answer?.ok ? null : answer}
              words={state && state.state !== 'published' ? { ...words, saved: words.kept } : words}
              signIn={signIn}
            />
          </div>
        </SaveBar>
      </form>
    </>
  );
}
