import type { ZodType } from 'zod';
import { readForm } from '@/lib/forms/read-form';
import type { FieldProblems } from '@/lib/result';

/** Fields as a browser sends them; a list is a field that comes several times. */
export type Typed = Record<string, string | string[]>;

export function formOf(typed: Typed): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed))
    for (const one of [value].flat()) form.append(name, one);
  return form;
}

/** What a schema finds wrong with a form; nothing where it takes it. */
export function problemsIn<T>(schema: ZodType<T>, typed: Typed): FieldProblems {
  const read = readForm(schema, formOf(typed));
  return read.ok || read.reason !== 'invalid' ? {} : read.problems;
}
