import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/sqlite/client';
import type { Provider } from '@/lib/db/schema-file';
import { matching } from '@/lib/search/match';
import type { Reader } from '@/lib/search/reader';
import { matchedIds } from './search-index';

/** A reader that also writes into `lines` how the database goes about each answer. */
const explaining = (reader: Reader, provider: Provider, lines: string[]): Reader => ({
  async $queryRaw<T>(query: Prisma.Sql) {
    const how = Prisma.raw(provider === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN');
    const plan = await reader.$queryRaw<object[]>(Prisma.sql`${how} ${query}`);
    lines.push(...plan.map((step) => Object.values(step).join(' ')));
    return reader.$queryRaw<T>(query);
  },
});

/**
 * How the database goes about the visitors' and the organisers' search. PostgreSQL prefers reading small
 * tables through, alone or to join them, so it is asked what it would do if that were dear, as it is with large ones.
 */
export const planOf = (provider: Provider, q: string): Promise<string[]> =>
  db().$transaction(async (tx) => {
    if (provider === 'postgresql') {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      await tx.$executeRaw`SET LOCAL enable_mergejoin = off`;
      await tx.$executeRaw`SET LOCAL enable_hashjoin = off`;
    }
    const lines: string[] = [];
    const reader = explaining(tx, provider, lines);
    await matchedIds(q, reader);
    await matching(reader, 'product', q);
    return lines;
  });

/** The steps of a plan that read a table of the search, or a whole index of one, from end to end. */
export function readThrough(provider: Provider, plan: readonly string[]): string[] {
  if (provider === 'sqlite') return plan.filter((line) => /\bSCAN (Search\w+|[dkw])\b/.test(line));
  return plan.filter((line, at) => {
    if (/Seq Scan on "?Search/.test(line)) return true;
    const isIndex = /Index (Only )?Scan (using \S+ )?on "?Search/.test(line);
    return isIndex && !plan[at + 1]?.includes('Index Cond');
  });
}
