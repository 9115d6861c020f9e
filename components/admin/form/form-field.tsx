import { CheckField, SelectField, TextField } from '@/components/ui/field';
import { localDigits } from '@/lib/text/format';
import { DateField } from './date-field';
import { hasEmptyChoice, runsLeftToRight, shownText, type FieldSpec } from './spec';
import { filled, type FormWords } from './words';

type Props = {
  field: FieldSpec;
  /** Form text it begins with. */
  value: string;
  errors?: readonly string[];
  words: FormWords;
  /** Characters typed so far, for texts with a limit. */
  length?: number;
};

/** The control for one field, with its label, hint, limit and errors. */
export function FormField({ field, value, errors, words, length }: Props) {
  const { name, label, kind, options = [], placeholder = '—' } = field;
  const className = field.wide || kind === 'text' ? 'sm:col-span-2' : '';
  const texts = { name, label, hint: hintOf(field, words, length), error: errors, className };
  const shown = shownText(field, value, words.locale);
  if (kind === 'flag') return <CheckField {...texts} value="on" defaultChecked={shown === 'on'} />;
  if (kind === 'date') return <DateField {...{ field, errors, words }} value={shown} />;
  const note = field.required ? undefined : words.optional;
  if (kind === 'choice') {
    return (
      <SelectField
        {...texts}
        note={note}
        options={options}
        placeholder={hasEmptyChoice(field) ? placeholder : undefined}
        defaultValue={shown}
      />
    );
  }
  return (
    <TextField
      {...texts}
      note={note}
      multiline={kind === 'text'}
      type={kind === 'phone' ? 'tel' : kind === 'link' ? 'url' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : kind === 'time' ? 'numeric' : undefined}
      defaultValue={shown}
      maxLength={field.max}
      lang={field.lang === words.locale ? undefined : field.lang}
      dir={runsLeftToRight(field) ? 'ltr' : field.lang === 'fa' ? 'rtl' : undefined}
      autoComplete="off"
      spellCheck={kind === 'text' ? undefined : false}
    />
  );
}

function hintOf(field: FieldSpec, words: FormWords, length: number | undefined) {
  const counted = field.kind === 'text' || field.name.startsWith('short');
  if (!counted || field.max === undefined || length === undefined) return field.hint;
  const count = filled(words.counter, {
    n: localDigits(words.locale, String(length)),
    max: localDigits(words.locale, String(field.max)),
  });
  return field.hint ? `${field.hint} ${count}` : count;
}
