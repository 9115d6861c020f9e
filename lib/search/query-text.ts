import { QUERY_MAX } from '@/lib/limits';
import { canonical } from '@/lib/text/canonical';

/**
 * What somebody searched for, as it may be shown again: the first of several `q`, in canonical letters,
 * without control characters and no longer than is read. Empty for none.
 */
export function queryText(q: string | string[] | undefined): string {
  const [first = ''] = [q].flat();
  const plain = first
    .slice(0, QUERY_MAX)
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ');
  return canonical(plain);
}
