/** Field name → message keys or sentences, in the reader's language. */
export type FieldErrors = Record<string, string[]>;

/** Somebody saved the same listing first; both values, field by field, for the editor to choose from. */
export type Conflict = {
  version: number;
  changedBy: string;
  changedAt: string;
  fields: { name: string; theirs: string; yours: string }[];
};

/** An expected outcome of a change. Unexpected ones throw. */
export type Result<T = undefined> =
  | { ok: true; value: T; stale: string[] }
  | { ok: false; reason: 'invalid'; fields: FieldErrors; form?: string[] }
  | { ok: false; reason: 'conflict'; conflict: Conflict }
  | { ok: false; reason: 'missing' | 'forbidden' | 'unauthenticated' | 'throttled' };
