import type { Prisma } from '@/lib/db/generated/sqlite/client';
import { localText, localeOf, type Locale } from '@/lib/i18n/locale';
import type { AboutItem, InquiryRow, OwnInquiry } from './item';
import { keptUntil, statusOf, tellable } from './rules';
import type { InquiryKind } from './schema';

const named = { id: true, slug: true, nameFa: true, nameEn: true, state: true } as const;

/** What a message is about. */
const aboutColumns = {
  booth: {
    select: {
      id: true,
      number: true,
      state: true,
      edition: { select: { state: true } },
      producer: { select: { nameFa: true, nameEn: true, state: true } },
    },
  },
  producer: { select: named },
  product: { select: { ...named, producer: { select: { state: true } } } },
} satisfies Prisma.InquirySelect;

/** What its sender may see. */
export const ownColumns = {
  ...aboutColumns,
  kind: true,
  name: true,
  contact: true,
  body: true,
  locale: true,
  status: true,
  answer: true,
  answeredAt: true,
  createdAt: true,
  edition: { select: { startDate: true, daysCount: true } },
} satisfies Prisma.InquirySelect;

export const inboxColumns = {
  ...ownColumns,
  id: true,
  version: true,
  proved: true,
  updatedAt: true,
  changedBy: true,
  assigned: { select: { id: true, name: true } },
  answeredBy: { select: { name: true } },
} satisfies Prisma.InquirySelect;

type OwnRow = Prisma.InquiryGetPayload<{ select: typeof ownColumns }>;
type InboxRow = Prisma.InquiryGetPayload<{ select: typeof inboxColumns }>;

const published = (row: { state: string } | null) => row?.state === 'published';

/** A draft has no name for visitors; organisers see all. */
function toAbout(locale: Locale, { booth, producer, product }: OwnRow): AboutItem {
  if (booth) {
    const { id, number, producer: maker } = booth;
    return {
      kind: 'booth',
      id,
      key: String(number),
      name: maker && localText(locale, maker.nameFa, maker.nameEn),
      shown: published(booth) && booth.edition.state === 'current',
    };
  }
  const [kind, row] = producer
    ? (['producer', producer] as const)
    : (['product', product] as const);
  if (!row) throw new Error('an inquiry about nothing: its table’s check is gone');
  const shown = published(row) && (kind === 'producer' || published(product?.producer ?? null));
  const name = localText(locale, row.nameFa, row.nameEn);
  return { kind, id: row.id, key: row.slug, name, shown };
}

const toKind = (kind: string): InquiryKind => (kind === 'report' ? 'report' : 'inquiry');

export function toOwn(locale: Locale, row: OwnRow): OwnInquiry {
  const { id: _id, shown, ...about } = toAbout(locale, row);
  const { booth } = row;
  const isNamed = shown && (booth === null || published(booth.producer));
  const { name, contact, body, answer } = row;
  return {
    name,
    contact,
    body,
    answer,
    shown,
    kind: toKind(row.kind),
    about: { ...about, name: isNamed ? about.name : null },
    locale: localeOf(row.locale),
    status: tellable(row.status, row.answer),
    sentAt: row.createdAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    keptUntil: keptUntil(row.edition, row.createdAt),
  };
}

export function toInbox(locale: Locale, row: InboxRow): InquiryRow {
  const { id, version, name, contact, body, proved, assigned, answer, changedBy } = row;
  return {
    id,
    version,
    name,
    contact,
    body,
    proved,
    assigned,
    answer,
    changedBy,
    kind: toKind(row.kind),
    about: toAbout(locale, row),
    locale: localeOf(row.locale),
    status: statusOf(row.status),
    answeredBy: row.answeredBy?.name ?? null,
    sentAt: row.createdAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    changedAt: row.updatedAt.toISOString(),
    keptUntil: keptUntil(row.edition, row.createdAt),
  };
}
