import { memo, type ComponentProps, type FormEventHandler } from 'react';
import { fieldAria, FieldFoot, FieldFrame, fieldId, type FieldTexts } from './field-frame';

type TextProps = FieldTexts & {
  type?: 'text' | 'search' | 'tel' | 'email' | 'url' | 'password';
  multiline?: boolean;
  rows?: number;
  onInput?: FormEventHandler<HTMLInputElement | HTMLTextAreaElement>;
} & Pick<
    ComponentProps<'input'>,
    | 'defaultValue'
    | 'dir'
    | 'lang'
    | 'inputMode'
    | 'maxLength'
    | 'required'
    | 'readOnly'
    | 'disabled'
    | 'autoComplete'
    | 'autoCapitalize'
    | 'autoFocus'
    | 'placeholder'
    | 'list'
    | 'spellCheck'
  >;

/**
 * A line of text, or several (`multiline`). Numbers are `inputMode="numeric"` and stay text, since
 * `type="number"` refuses Persian digits. `dir="ltr"` for phones, addresses and codes.
 */
export function TextField({
  name,
  label,
  note,
  hint,
  error,
  id = fieldId(name),
  className,
  multiline = false,
  type = 'text',
  rows,
  list,
  defaultValue,
  ...rest
}: TextProps) {
  const control = { id, name, className: 'input', ...rest, ...fieldAria(id, hint, error) };
  return (
    <FieldFrame {...{ id, label, note, hint, error, className }}>
      {multiline ? (
        <TextArea rows={rows} {...control} defaultValue={defaultValue} />
      ) : (
        <input type={type} list={list} {...control} defaultValue={defaultValue} />
      )}
    </FieldFrame>
  );
}

/**
 * Its default is a list of one: a string React sets again when it takes the page over, and what was typed until
 * then is lost (react-dom's initTextarea; tests/e2e/admin/early-typing.spec.ts). Rendered again only for other
 * attributes: React then writes the default again, and a selection just made is gone.
 */
const TextArea = memo(({ defaultValue, ...rest }: ComponentProps<'textarea'>) => (
  <textarea
    {...rest}
    defaultValue={defaultValue === undefined ? undefined : [String(defaultValue)]}
  />
));

export type Option = { value: string; label: string; hint?: string; disabled?: boolean };

/** One of a list. `placeholder` is the text of the empty choice; without it the first option stands. */
export function SelectField({
  options,
  placeholder,
  defaultValue = '',
  required,
  disabled,
  ...texts
}: FieldTexts & {
  options: readonly Option[];
  placeholder?: string;
  defaultValue?: string;
  required?: boolean;
  disabled?: boolean;
}) {
  const { name, hint, error, id = fieldId(name) } = texts;
  return (
    <FieldFrame {...texts} id={id}>
      {/* The key makes a new default stand after a form action: React leaves a select's as it was. */}
      <select
        key={defaultValue}
        className="input"
        {...{ id, name, defaultValue, required, disabled }}
        {...fieldAria(id, hint, error)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One yes or no. Sends `value` («true» unless given) when ticked and nothing when not. */
export function CheckField({
  defaultChecked,
  value = 'true',
  disabled,
  required,
  ...texts
}: FieldTexts & {
  defaultChecked?: boolean;
  value?: string;
  disabled?: boolean;
  required?: boolean;
}) {
  const { name, label, note, hint, error, className = '', id = fieldId(name) } = texts;
  return (
    <div className={`field ${className}`.trimEnd()}>
      <label className="check">
        <input
          type="checkbox"
          {...{ id, name, value, defaultChecked, disabled, required }}
          {...fieldAria(id, hint, error)}
        />
        <span>
          {label}
          {note && <span className="text-muted"> ({note})</span>}
        </span>
      </label>
      <FieldFoot id={id} hint={hint} error={error} />
    </div>
  );
}
