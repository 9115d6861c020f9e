import type { ReactNode } from 'react';
import { Icon } from './icon';

/** One sentence or several, as a form's Result carries them. */
export type FieldError = string | readonly string[] | undefined;

export type FieldTexts = {
  name: string;
  label: string;
  /** Stands beside the label, weaker: «اختیاری». */
  note?: string;
  hint?: string;
  error?: FieldError;
  /** Needed only where two forms on one page have a field of the same name. */
  id?: string;
  className?: string;
};

/** The id a field gives its control; ErrorSummary links to it. */
export const fieldId = (name: string) => `field-${name}`;

const sentences = (error: FieldError): readonly string[] =>
  error === undefined || error === '' ? [] : typeof error === 'string' ? [error] : error;

/** The aria attributes that tie a control to its hint and error: wired here and nowhere else. */
export function fieldAria(id: string, hint: string | undefined, error: FieldError) {
  const wrong = sentences(error).length > 0;
  const described = [wrong && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return {
    'aria-invalid': wrong ? (true as const) : undefined,
    'aria-describedby': described || undefined,
  };
}

/** Error and hint below a control, under the ids that `fieldAria` names. */
export function FieldFoot({ id, hint, error }: { id: string; hint?: string; error?: FieldError }) {
  const wrong = sentences(error);
  return (
    <>
      {wrong.length > 0 && (
        <div id={`${id}-error`} className="field-error">
          <Icon name="circle-alert" size="s" />
          <span>{wrong.join(' ')}</span>
        </div>
      )}
      {hint && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
    </>
  );
}

/** Label above, control, error and hint below. */
export function FieldFrame({
  id,
  label,
  note,
  hint,
  error,
  className = '',
  children,
}: Omit<FieldTexts, 'name'> & { id: string; children: ReactNode }) {
  return (
    <div className={`field ${className}`.trimEnd()}>
      <label htmlFor={id} className="field-label">
        {label}
        {note && <span className="font-normal text-muted"> ({note})</span>}
      </label>
      {children}
      <FieldFoot id={id} hint={hint} error={error} />
    </div>
  );
}
