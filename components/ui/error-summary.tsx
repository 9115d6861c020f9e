'use client';

import { useEffect, useRef } from 'react';
import { fieldId } from './field-frame';
import { Notice } from './notice';

/** Of the named fields' controls, the one that comes first on the page. */
const firstControl = (names: readonly string[]) =>
  names
    .map((name) => document.getElementById(fieldId(name)))
    .filter((control) => control !== null)
    .reduce<HTMLElement | undefined>(
      (first, control) =>
        first && first.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING
          ? first
          : control,
      undefined,
    );

/**
 * Stands on top of a form that was refused: names every wrong field, links to each, and moves the focus to
 * the first, or to itself where what is wrong has no field (`''`, or one that the form never had). `errors` is the Result's, the same object until the next answer; `labels` gives each field's visible name and their order in the form.
 */
export function ErrorSummary({
  title,
  errors,
  labels,
}: {
  title: string;
  errors: Record<string, readonly string[]>;
  labels: Record<string, string>;
}) {
  const names = [
    ...Object.keys(labels).filter((name) => errors[name]?.length),
    ...Object.keys(errors).filter((name) => !(name in labels) && errors[name]?.length),
  ];
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const control = firstControl(Object.keys(errors).filter((name) => errors[name]?.length));
    (control ?? summary.current)?.focus();
  }, [errors]);
  if (names.length === 0) return null;
  return (
    <div ref={summary} tabIndex={-1}>
      <Notice tone="bad" title={title} icon="circle-alert">
        <ul>
          {names.map((name) => (
            <li key={name}>
              {name in labels ? (
                <a href={`#${fieldId(name)}`}>
                  {labels[name]}: {errors[name]?.join(' ')}
                </a>
              ) : (
                errors[name]?.join(' ')
              )}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
