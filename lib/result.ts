/** What is wrong with one value: a key of the dictionary `problems` and what its sentence needs. */
export type Problem = { key: string; params?: Record<string, string | number | string[]> };

/** Field name → what is wrong with it. `''` holds what concerns the form as a whole. */
export type FieldProblems = Record<string, Problem[]>;

/** Form values as text, by field name: what a revision keeps, a form shows and a conflict compares. */
export type FormText = Record<string, string>;

/** Somebody saved the same listing first. */
export type Conflict = {
  /** The version to save against once the editor has chosen. */
  version: number;
  /** The last part of its form's address now: another one than before where a booth got another number. */
  key: string;
  changedBy: string;
  /** ISO instant. */
  changedAt: string;
  /** What they did last, as revisions name it; empty where that is not known. */
  action: string;
  /** Only fields whose values differ. `base` is what both started from, where it is still known. */
  fields: { name: string; base: string | null; theirs: string; yours: string }[];
};

export type Failure =
  | { ok: false; reason: 'invalid'; problems: FieldProblems }
  | { ok: false; reason: 'conflict'; conflict: Conflict }
  | { ok: false; reason: 'missing' | 'forbidden' | 'unauthenticated' | 'throttled' };

/** An expected outcome of a change, with the cache tags it made stale. Unexpected ones throw. */
export type Result<T = undefined> = { ok: true; value: T; stale: string[] } | Failure;

/** Wrong fields, or null where nothing is wrong. */
export const invalidFields = (problems: FieldProblems): Failure | null =>
  Object.keys(problems).length > 0 ? { ok: false, reason: 'invalid', problems } : null;

/** One wrong value. */
export const wrong = (field: string, key: string, params?: Problem['params']): FieldProblems => ({
  [field]: [params ? { key, params } : { key }],
});

/** What several checks found, field by field. */
export function together(...found: FieldProblems[]): FieldProblems {
  const all: FieldProblems = {};
  for (const [field, problems] of found.flatMap((some) => Object.entries(some)))
    all[field] = [...(all[field] ?? []), ...problems];
  return all;
}

/** One wrong field. */
export const invalid = (field: string, key: string, params?: Problem['params']): Failure => ({
  ok: false,
  reason: 'invalid',
  problems: wrong(field, key, params),
});
