import type { Option } from '@/components/ui/field';

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
