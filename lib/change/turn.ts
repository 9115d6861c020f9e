import 'server-only';
import type { Tx } from '@/lib/db/client';

/**
 * Lets writers pass one after another, as SQLite's do anyway, so that rules which look at other rows
 * (shapes that overlap, a free code, a slug in use) cannot be outrun. Every transaction that writes
 * listings begins with it; the lock on this row, which each database has, ends with the transaction.
 */
export async function takeTurn(tx: Tx): Promise<void> {
  await tx.fact.updateMany({ where: { key: 'id' }, data: { key: 'id' } });
}
