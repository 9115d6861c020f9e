import type { Option } from '@/components/ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { localDigits } from '@/lib/text/format';

/** One field of a listing's form, as the server describes it to the browser. Names are the schema's. */
export type FieldSpec = {
  name: string;
  label: string;
  kind:
    'line' | 'text' | 'number' | 'phone' | 'link' | 'code' | 'time' | 'date' | 'flag' | 'choice';
  hint?: string;
  /** The schema's limit, in characters. */
  max?: number;
  required?: boolean;
  options?: readonly Option[];
  /** The empty choice of a `choice`. */
  placeholder?: string;
  /** The language its text is written in. */
  lang?: 'fa' | 'en';
  /** Takes the whole width of its section. */
  wide?: boolean;
};

export type SectionSpec = { title: string; fields: readonly FieldSpec[] };

/** Form text by field name, as `Listing.text` gives it. */
export type Values = Record<string, string>;

/** Kinds that people read in their own digits. */
const IN_DIGITS = new Set<FieldSpec['kind']>(['number', 'phone', 'time', 'date']);

export const showsDigits = (field: FieldSpec): boolean => IN_DIGITS.has(field.kind);

/** Kinds that run left to right in a Persian form too. */
export const runsLeftToRight = ({ kind, lang }: FieldSpec): boolean =>
  kind === 'phone' || kind === 'link' || kind === 'code' || lang === 'en';

/** Whether a choice begins without one: where nothing must be chosen, or a placeholder asks to. */
export const hasEmptyChoice = ({ required, placeholder }: FieldSpec): boolean =>
  placeholder !== undefined || !required;

/** What stands in a field's control for a form text: digits of the reader's, a choice that there is. */
export function shownText(field: FieldSpec, text: string, locale: Locale): string {
  const { kind, options = [] } = field;
  if (kind === 'flag') return text === 'on' ? 'on' : '';
  if (kind === 'choice') {
    if (options.some(({ value }) => value === text)) return text;
    return hasEmptyChoice(field) ? '' : (options[0]?.value ?? '');
  }
  const typed = text.replaceAll('\r\n', '\n');
  return showsDigits(field) ? localDigits(locale, typed) : typed;
}

/** What stands in every control of a form that nobody has touched. */
export const shownValues = (fields: readonly FieldSpec[], values: Values, locale: Locale): Values =>
  Object.fromEntries(
    fields.map((field) => [field.name, shownText(field, values[field.name] ?? '', locale)]),
  );

/** Reads a form as text by field name; a tick that is off is empty. */
export function readForm(form: HTMLFormElement, fields: readonly FieldSpec[]): Values {
  const data = new FormData(form);
  return Object.fromEntries(
    fields.map(({ name }) => [name, String(data.get(name) ?? '').replaceAll('\r\n', '\n')]),
  );
}

/**
 * What a form sends: its text, and which row of which version it was about. A text without a control was
 * chosen from somebody else's version, whose form has one; it says something, or is not sent.
 */
export function formOf(
  values: Values,
  fields: readonly FieldSpec[],
  target: { id: number; version: number | undefined } | undefined,
): FormData {
  const data = new FormData();
  for (const { name, kind } of fields) {
    if (kind !== 'flag' || values[name] === 'on') data.set(name, values[name] ?? '');
  }
  const known = new Set(fields.map(({ name }) => name));
  for (const [name, text] of Object.entries(values)) {
    if (!known.has(name) && text !== '') data.set(name, text);
  }
  if (target) {
    data.set('id', String(target.id));
    data.set('version', String(target.version));
  }
  return data;
}

export const sameValues = (a: Values, b: Values): boolean =>
  Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);
