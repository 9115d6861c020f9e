import { invalid, type Failure } from '@/lib/result';

/** Columns of unique indexes that are scope, not the value somebody typed. */
const SCOPE = new Set(['editionId', 'kind']);

/** Fields of a form at which the rules that the database checks across tables are told. */
export type RuleFields = { outside_plan?: string; outside_days?: string };

/**
 * What the database itself refused, as a problem at its field: the last word on races and on rules
 * across tables. @returns null for anything else, which is a fault of ours and must be thrown.
 */
export function refusedByDatabase(error: unknown, fields: RuleFields = {}): Failure | null {
  if (!(error instanceof Error)) return null;
  const cause = driverCause(error);
  if (!cause) return null;
  const message = typeof cause.originalMessage === 'string' ? cause.originalMessage : '';
  if (message.includes('outside_plan')) return invalid(fields.outside_plan ?? 'x', 'outside_plan');
  if (message.includes('outside_days'))
    return invalid(fields.outside_days ?? 'day', 'outside_days');
  if (cause.kind === 'UniqueConstraintViolation') {
    const field = uniqueColumns(cause.constraint)
      .filter((column) => !SCOPE.has(column))
      .at(-1);
    return invalid(field ?? '', 'taken');
  }
  return null;
}

type Cause = { kind?: unknown; originalMessage?: unknown; constraint?: unknown };

function driverCause(error: Error): Cause | null {
  const meta: unknown = 'meta' in error ? error.meta : null;
  if (typeof meta !== 'object' || meta === null || !('driverAdapterError' in meta)) return null;
  const { driverAdapterError: inner } = meta;
  if (typeof inner !== 'object' || inner === null || !('cause' in inner)) return null;
  return typeof inner.cause === 'object' ? inner.cause : null;
}

/** SQLite names the columns, PostgreSQL the index (`Booth_editionId_number_key`). */
function uniqueColumns(constraint: unknown): string[] {
  if (typeof constraint !== 'object' || constraint === null) return [];
  if ('fields' in constraint && Array.isArray(constraint.fields))
    return constraint.fields.map(String);
  if ('index' in constraint) return String(constraint.index).split('_').slice(1, -1);
  return [];
}
