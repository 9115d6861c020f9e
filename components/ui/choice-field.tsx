import type { Option } from './field';
import { fieldAria, FieldFoot, fieldId, type FieldTexts } from './field-frame';

type GroupProps = FieldTexts & { options: readonly Option[]; required?: boolean };

function Group({
  type,
  chosen,
  options,
  required,
  ...texts
}: GroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  const { name, label, note, hint, error, className = '', id = fieldId(name) } = texts;
  const aria = fieldAria(id, hint, error);
  return (
    <fieldset className={`field ${className}`.trimEnd()}>
      <legend className="field-label">
        {label}
        {note && <span className="font-normal text-muted"> ({note})</span>}
      </legend>
      <div>
        {options.map((option, index) => (
          // The first control carries the group's id, so that an error summary leads to it.
          <label key={option.value} className="check">
            <input
              {...{ type, name, required }}
              id={index === 0 ? id : undefined}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              disabled={option.disabled}
              {...aria}
            />
            <span>
              {option.label}
              {option.hint && <span className="block field-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldFoot id={id} hint={hint} error={error} />
    </fieldset>
  );
}

/** One of a few, all in view. */
export function RadioGroupField({ defaultValue, ...rest }: GroupProps & { defaultValue?: string }) {
  return <Group type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} {...rest} />;
}

/** Any number of a few; every ticked one sends its value under the same name. */
export function CheckGroupField({
  defaultValues = [],
  ...rest
}: Omit<GroupProps, 'required'> & { defaultValues?: readonly string[] }) {
  return <Group type="checkbox" chosen={defaultValues} {...rest} />;
}
