import 'server-only';
import { dayDate } from '@/lib/edition/rules';
import { tehranDay, tehranInstant } from '@/lib/calendar/tehran';
import type { Prisma, Tx } from '@/lib/db/client';
import { keptSince } from './rules';

/** Messages that are over (`keptUntil` in rules.ts). One statement. */
export async function overWhere(tx: Tx, at: Date): Promise<Prisma.InquiryWhereInput> {
  const since = keptSince(tehranDay(at));
  const editions = await tx.edition.findMany({
    select: { id: true, startDate: true, daysCount: true },
  });
  const over = editions.filter((edition) => {
    const last = dayDate(edition, edition.daysCount);
    return last === null || last < since;
  });
  return {
    editionId: { in: over.map(({ id }) => id) },
    createdAt: { lt: tehranInstant(since, 0) },
  };
}

/** Erases messages that are over, and challenges that are refused by their age. Three statements. */
export async function eraseOver(tx: Tx, at: Date): Promise<number> {
  const { count } = await tx.inquiry.deleteMany({ where: await overWhere(tx, at) });
  await tx.spentProof.deleteMany({ where: { expiresAt: { lte: new Date() } } });
  return count;
}
