import type { ZodError, core } from 'zod';
import type { FieldProblems, Problem } from '@/lib/result';

/**
 * Zod's issues as keys of the dictionary `problems`, so that one map in each language words them all.
 * A custom issue's message is its key.
 */
export function problemsOf(error: ZodError): FieldProblems {
  // A map: a field may be called `constructor`, which every object has already.
  const problems = new Map<string, Problem[]>();
  const add = (field: string, problem: Problem) =>
    problems.set(field, [...(problems.get(field) ?? []), problem]);
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const name = [...issue.path, key].join('.');
        add(name, { key: 'unknown_field', params: { name } });
      }
    } else {
      add(issue.path.join('.'), problemOf(issue));
    }
  }
  return Object.fromEntries(problems);
}

function problemOf(issue: core.$ZodIssue): Problem {
  switch (issue.code) {
    case 'custom':
      return { key: issue.message, ...(issue.params && { params: issue.params }) };
    case 'too_big':
      return {
        key: issue.origin === 'string' ? 'too_long' : 'too_big',
        params: { max: Number(issue.maximum) },
      };
    case 'too_small':
      return issue.origin === 'string'
        ? { key: 'required' }
        : { key: 'too_small', params: { min: Number(issue.minimum) } };
    case 'invalid_type':
      return { key: issue.input === undefined ? 'required' : 'wrong_type' };
    case 'invalid_value':
      return { key: 'not_a_choice' };
    default:
      return { key: 'wrong' };
  }
}
