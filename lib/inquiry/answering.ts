import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed } from '@/lib/auth/policy';
import type { Target } from '@/lib/change/change';
import { guarded } from '@/lib/change/guarded';
import { now } from '@/lib/clock';
import type { Prisma, Tx } from '@/lib/db/client';
import { invalid, type Conflict, type Failure, type Result } from '@/lib/result';
import { MOVES, statusOf, type InquiryMove } from './rules';
import type { AnswerInput, AssignInput } from './schema';

/** What an organiser goes on with: the version to change next. */
export type Handled = { id: number; version: number; status: string };

const columns = {
  id: true,
  version: true,
  status: true,
  answer: true,
  assignedId: true,
  changedBy: true,
  updatedAt: true,
} satisfies Prisma.InquirySelect;
type Row = Prisma.InquiryGetPayload<{ select: typeof columns }>;
type Change = Pick<Prisma.InquiryUncheckedUpdateManyInput, 'answeredAt' | 'answeredById'> & {
  status?: string;
  answer?: string;
  assignedId?: string | null;
};

/**
 * Changes one message at the version that its organiser saw. Whoever comes second is told who was first, and
 * nothing of theirs is written over it.
 * @param wanted what is to be changed; a failure; null where it is so already
 */
const handle = (
  actor: Actor,
  { id, version }: Target,
  wanted: (tx: Tx, row: Row) => Promise<Change | Failure | null>,
): Promise<Result<Handled>> =>
  guarded(actor, { permission: 'inquiry.edit' }, async (tx) => {
    const where = { id, ...allowed(actor, 'inquiry.edit') };
    const row = await tx.inquiry.findFirst({ where, select: columns });
    if (!row) return { ok: false, reason: 'missing' };
    const change = await wanted(tx, row);
    if (change && 'ok' in change) return change;
    if (!change) return done(row);
    if (row.version !== version) return conflictOf(row, change);
    const data = {
      ...change,
      changedBy: actor.kind === 'visitor' ? '' : actor.name,
      version: version + 1,
    };
    const { count } = await tx.inquiry.updateMany({ where: { ...where, version }, data });
    const after = await tx.inquiry.findFirst({ where, select: columns });
    if (!after) return { ok: false, reason: 'missing' };
    return count === 1 ? done(after) : conflictOf(after, change);
  });

const done = ({ id, version, status }: Row): Result<Handled> => ({
  ok: true,
  value: { id, version, status },
  stale: [],
});

/** Each field in which the two differ; nobody keeps what both started from. */
function conflictOf(row: Row, change: Change): Failure {
  const fields = (['answer', 'status', 'assignedId'] as const).flatMap((name) => {
    const [theirs, yours] = [row[name] ?? '', change[name] ?? ''];
    return name in change && theirs !== yours ? [{ name, base: null, theirs, yours }] : [];
  });
  const conflict: Conflict = {
    version: row.version,
    key: String(row.id),
    changedBy: row.changedBy,
    changedAt: row.updatedAt.toISOString(),
    action: row.status,
    fields,
  };
  return { ok: false, reason: 'conflict', conflict };
}

/** Marks a new message as read. Whoever opens it second changes nothing; no version is used up by it. */
export const openInquiry = (actor: Actor, id: number): Promise<Result> =>
  guarded(actor, { permission: 'inquiry.edit' }, async (tx) => {
    await tx.inquiry.updateMany({
      where: { id, status: 'new', ...allowed(actor, 'inquiry.edit') },
      data: { status: 'read' },
    });
    return { ok: true, value: undefined, stale: [] };
  });

/** Writes the answer that the sender finds at the private address, or another one in its place. */
export const answerInquiry = (actor: Actor, { answer, ...target }: AnswerInput) =>
  handle(actor, target, async (_tx, row) => {
    if (row.status === 'spam') return invalid('', 'is_spam');
    if (row.answer === answer && row.status === 'answered') return null;
    const answeredById = actor.kind === 'account' ? actor.id : null;
    return { answer, status: 'answered', answeredAt: now(), answeredById };
  });

/** Gives a message to an organiser, or to nobody. */
export const assignInquiry = (actor: Actor, { assignedId, ...target }: AssignInput) =>
  handle(actor, target, async (tx, row) => {
    const wanted = assignedId === '' ? null : assignedId;
    if (row.assignedId === wanted) return null;
    const account =
      wanted &&
      (await tx.account.findFirst({
        where: { id: wanted, disabledAt: null },
        select: { id: true },
      }));
    return wanted && !account ? invalid('assignedId', 'not_a_choice') : { assignedId: wanted };
  });

const move = (actor: Actor, target: Target, by: InquiryMove) =>
  handle(actor, target, async (_tx, row) => {
    const { from, to } = MOVES[by];
    if (row.status === to) return null;
    const isFrom = from.some((status) => status === statusOf(row.status));
    return isFrom ? { status: to } : invalid('', 'not_now');
  });

export const closeInquiry = (actor: Actor, target: Target) => move(actor, target, 'close');
export const markSpam = (actor: Actor, target: Target) => move(actor, target, 'spam');
export const reopenInquiry = (actor: Actor, target: Target) => move(actor, target, 'reopen');
