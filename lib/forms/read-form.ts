import type { ZodType } from 'zod';
import type { Failure } from '@/lib/result';
import { formValues } from './form-values';
import { problemsOf } from './problems';

/** A submitted form as its schema reads it, or every problem at its field. */
export function readForm<Input>(
  schema: ZodType<Input>,
  form: FormData,
): { ok: true; data: Input } | Failure {
  // The input tells a field that is missing from one that came twice or as a file.
  const read = schema.safeParse(formValues(form), { reportInput: true });
  if (read.success) return { ok: true, data: read.data };
  return { ok: false, reason: 'invalid', problems: problemsOf(read.error) };
}
