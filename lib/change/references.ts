import { wrong, type FieldProblems } from '@/lib/result';

/**
 * What a form chose from a list must be there and not be removed: publishing it may wait, so a draft is fine.
 * @param found the chosen row, as the database has it
 */
export function choiceProblems(field: string, found: { state: string } | null): FieldProblems {
  if (!found) return wrong(field, 'not_a_choice');
  return found.state === 'removed' ? wrong(field, 'choice_removed') : {};
}

/** So many of the things that stand in the way of a removal are named; the others are counted. */
const NAMED = 5;

/** Refuses to remove what others still need, and names them. */
export function neededBy(
  kind: 'producers' | 'booths' | 'products' | 'sessions',
  names: string[],
): FieldProblems {
  if (names.length === 0) return {};
  const more = names.length - NAMED;
  const params = { names: names.slice(0, NAMED), ...(more > 0 && { more }) };
  return wrong('', `needed_by_${kind}`, params);
}
