import type { Conflict } from '@/lib/result';
import type { FieldSpec, Values } from './spec';

/** How an editor settles a conflict: the fields in which the other's text is taken. */
export type Merge = { conflict: Conflict; theirs: ReadonlySet<string> };

/**
 * The text that a merge saves. Where the editor kept their own, that is what stands in the form now, which may
 * have been worked on since the refusal; only a field that the form has no longer (a day that the other took
 * away) keeps what was refused.
 * @param typed what stands in the form's controls, by name; only of those that there are
 */
export function merged(typed: Values, { conflict, theirs }: Merge): Values {
  const of = (name: string, refused: string) => typed[name] ?? refused;
  return {
    ...typed,
    ...Object.fromEntries(
      conflict.fields.map((field) => [
        field.name,
        theirs.has(field.name) ? field.theirs : of(field.name, field.yours),
      ]),
    ),
  };
}

/**
 * What was refused of fields that a form has no control for. It comes with the page that is asked for now, and
 * begins with this: not with the other's text, which the editor has not chosen yet.
 */
export function refusedWithout(fields: readonly FieldSpec[], conflict: Conflict): Values {
  const known = new Set(fields.map(({ name }) => name));
  return Object.fromEntries(
    conflict.fields.filter(({ name }) => !known.has(name)).map(({ name, yours }) => [name, yours]),
  );
}
