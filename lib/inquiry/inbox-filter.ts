import type { InboxFilter } from './admin-queries';
import { INQUIRY_STATUSES, type InquiryStatus } from './rules';
import { INQUIRY_KINDS, type InquiryKind } from './schema';

/** Messages in one part of the inbox. */
export const INBOX_PART = 30;

/** Which messages the address of the inbox asks for; anything unknown means the usual: what is open, of both kinds. */
export type InboxQuery = {
  status: InquiryStatus | 'open' | 'all';
  kind: InquiryKind | '';
  /** Only those that the reader has been given. */
  mine: boolean;
  /** The id after which this part begins. */
  after: number | undefined;
};

const one = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value[0] : value) ?? '';

export function inboxQuery(params: Record<string, string | string[] | undefined>): InboxQuery {
  const [status, kind, after] = [one(params.status), one(params.kind), one(params.after)];
  const known = (['all', ...INQUIRY_STATUSES] as const).find((name) => name === status);
  return {
    status: known ?? 'open',
    kind: INQUIRY_KINDS.find((name) => name === kind) ?? '',
    mine: one(params.mine) === '1',
    after: /^[1-9]\d{0,9}$/.test(after) ? Number(after) : undefined,
  };
}

/** The same as it stands in an address: what is usual is left out. */
export const inboxParams = ({ status, kind, mine, after }: InboxQuery) => ({
  status: status === 'open' ? '' : status,
  kind,
  mine: mine ? '1' : '',
  after,
});

/** The query's words of it. @param reader the account that reads; nobody else has anything of its own */
export const inboxFilter = (
  { status, kind, mine }: InboxQuery,
  reader: string | null,
): InboxFilter => ({
  ...(status !== 'all' && { status }),
  ...(kind !== '' && { kind }),
  ...(mine && { assignedId: reader ?? '' }),
});
