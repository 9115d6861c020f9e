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

/** The first names, and how many there are besides, as a problem's sentence takes them. */
export function namesOf(names: string[]): { names: string[]; more?: number } {
  const more = names.length - NAMED;
  return { names: names.slice(0, NAMED), ...(more > 0 && { more }) };
}

/** Refuses to remove what others still need, and names them. */
export const neededBy = (
  kind: 'producers' | 'booths' | 'products' | 'sessions',
  names: string[],
): FieldProblems => (names.length === 0 ? {} : wrong('', `needed_by_${kind}`, namesOf(names)));
