import { HIT_KINDS, type HitKind } from './hit';
import { queryText } from './query-text';

type Given = Record<string, string | string[] | undefined>;

/** A search as its address has it; a kind that there is not counts as none. */
export type Asking = { q: string; kind?: HitKind; category?: string; exact: boolean };

const first = (value: string | string[] | undefined) => [value].flat()[0];

/** Reads a search from the query of its address; anything is safe. */
export function askedFor(given: Given): Asking {
  const kind = HIT_KINDS.find((one) => one === first(given.kind));
  const category = queryText(given.category);
  return {
    q: queryText(given.q),
    ...(kind && { kind }),
    ...(category && { category }),
    exact: first(given.exact) === '1',
  };
}

/** The choices of a search for its address, without `q`. */
export const choices = ({ kind, category, exact }: Asking) => ({
  kind,
  category,
  exact: exact ? 1 : undefined,
});
