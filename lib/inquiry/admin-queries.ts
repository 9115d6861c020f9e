import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed, may } from '@/lib/auth/policy';
import { now } from '@/lib/clock';
import { db, type Prisma } from '@/lib/db/client';
import type { Keyset } from '@/lib/db/keyset';
import type { Locale } from '@/lib/i18n/locale';
import { inboxColumns, toInbox } from './columns';
import type { InquiryRow, Person } from './item';
import { overWhere } from './retention';
import { INQUIRY_STATUSES, type InquiryStatus } from './rules';
import type { InquiryKind } from './schema';

/** Which messages; whatever is left out does not matter. `open`: those that nobody has finished with. */
export type InboxFilter = {
  status?: InquiryStatus | 'open';
  kind?: InquiryKind;
  /** An account's id; null: those that nobody has. */
  assignedId?: string | null;
};

/** The states of messages that still want something. */
const OPEN: InquiryStatus[] = ['new', 'read'];

const filtered = ({ status, kind, assignedId }: InboxFilter): Prisma.InquiryWhereInput => ({
  ...(status && { status: status === 'open' ? { in: OPEN } : status }),
  ...(kind && { kind }),
  ...(assignedId !== undefined && { assignedId }),
});

/** Whatever this actor may see: nothing for whoever may not, and nothing that should be erased by now. */
const mine = async (actor: Actor): Promise<Prisma.InquiryWhereInput> => ({
  AND: [allowed(actor, 'inquiry.edit'), { NOT: await overWhere(db(), now()) }],
});

/** Messages of every edition, the newest first, in parts; the key is the id. Constant statements. */
export async function listInquiries(
  actor: Actor,
  locale: Locale,
  filter: InboxFilter,
  { after, take }: Keyset<number>,
): Promise<InquiryRow[]> {
  const rows = await db().inquiry.findMany({
    where: {
      AND: [await mine(actor), filtered(filter), after === undefined ? {} : { id: { lt: after } }],
    },
    select: inboxColumns,
    orderBy: { id: 'desc' },
    take,
  });
  return rows.map((row) => toInbox(locale, row));
}

/** One message; null where there is none for this actor. */
export async function findInquiry(
  actor: Actor,
  locale: Locale,
  id: number,
): Promise<InquiryRow | null> {
  const row = await db().inquiry.findFirst({
    where: { AND: [await mine(actor), { id }] },
    select: inboxColumns,
  });
  return row && toInbox(locale, row);
}

/** How many messages there are in each state. Two statements. */
export async function inquiryCounts(actor: Actor): Promise<Record<InquiryStatus, number>> {
  const groups = await db().inquiry.groupBy({
    by: ['status'],
    where: await mine(actor),
    _count: true,
  });
  const counts = new Map(groups.map(({ status, _count }) => [status, _count]));
  return Object.fromEntries(
    INQUIRY_STATUSES.map((status) => [status, counts.get(status) ?? 0]),
  ) as Record<InquiryStatus, number>;
}

/** The people whom a message can be given to, by name. One statement. */
export async function inquiryPeople(actor: Actor): Promise<Person[]> {
  if (!may(actor, 'inquiry.edit')) return [];
  return db().account.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}
