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
  /** Characters typed so far, as `lengthOf` counts them. */
  length: number;
};

/**
 * The control for one field, with its label, hint, limit and errors. None has a `maxLength`: it counts UTF-16
 * units and cuts what is pasted without a word. The counter says what is too long, and the server refuses it.
 */
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
      lang={field.lang === words.locale ? undefined : field.lang}
      dir={runsLeftToRight(field) ? 'ltr' : field.lang === 'fa' ? 'rtl' : undefined}
      autoComplete="off"
      spellCheck={kind === 'text' ? undefined : false}
    />
  );
}

/** The hint, and the count: always at a text, elsewhere once it is over the limit. */
function hintOf({ kind, hint, max }: FieldSpec, words: FormWords, length: number) {
  if (max === undefined || (kind !== 'text' && length <= max)) return hint;
  const digits = (n: number) => localDigits(words.locale, String(n));
  const count = filled(length > max ? words.counterOver : words.counter, {
    n: digits(length),
    max: digits(max),
    over: digits(length - max),
  });
  return hint ? `${hint} ${count}` : count;
}
