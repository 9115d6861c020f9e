import { ChangedCell } from '@/components/admin/lists/cells';
import { PageHead } from '@/components/admin/page-head';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { INBOX_PART, inboxParams, type InboxQuery } from '@/lib/inquiry/inbox-filter';
import type { InquiryRow } from '@/lib/inquiry/item';
import type { InquiryStatus } from '@/lib/inquiry/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { aboutText } from './about';
import { InboxFilters } from './inbox-filters';
import { StatusTag } from './status-tag';

type Props = {
  locale: Locale;
  query: InboxQuery;
  counts: Record<InquiryStatus, number>;
  /** One more than are shown, where there are more. */
  rows: readonly InquiryRow[];
};

/** What visitors wrote, the newest first. */
export function InboxList({ locale, query, counts, rows }: Props) {
  const words = dictionary(locale).inbox;
  const shown = rows.slice(0, INBOX_PART);
  const last = shown.at(-1);
  const none = Object.values(counts).every((count) => count === 0);
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <InboxFilters locale={locale} query={query} counts={counts} />
      {shown.length === 0 ? (
        <Empty title={words.noneTitle} text={none ? words.emptyText : words.noneText} />
      ) : (
        <Table
          caption={words.title}
          columns={[
            { key: 'sender', title: words.sender, rowHeader: true },
            { key: 'about', title: words.concerns },
            { key: 'status', title: words.status, phone: 'end' },
            { key: 'assigned', title: words.assigned, phone: 'hide' },
            { key: 'sent', title: words.sent },
          ]}
          rows={shown.map((row) => ({
            key: row.id,
            marked: row.status === 'new',
            cells: {
              sender: <Sender locale={locale} row={row} />,
              about: aboutText(locale, row.about),
              status: <StatusTag status={row.status} words={words.statuses} />,
              assigned: row.assigned ? <bdi>{row.assigned.name}</bdi> : words.nobody,
              sent: <ChangedCell locale={locale} at={row.sentAt} />,
            },
          }))}
        />
      )}
      {rows.length > INBOX_PART && last && (
        <LinkButton
          className="mt-4"
          href={paths.admin.section('inbox', inboxParams({ ...query, after: last.id }))}
        >
          {words.older}
        </LinkButton>
      )}
    </>
  );
}

/** Whose message it is, as the link to it, and how it begins. */
function Sender({ locale, row }: { locale: Locale; row: InquiryRow }) {
  const words = dictionary(locale).inbox;
  return (
    <>
      <Link href={paths.admin.item('inbox', row.id)}>
        <bdi>{row.name || words.nameless}</bdi>
      </Link>
      <span className="block text-fs-2 font-normal text-muted">{words.kinds[row.kind]}</span>
      <span className="line-clamp-2 text-fs-2 font-normal wrap-anywhere">
        <bdi>{row.body.slice(0, 200)}</bdi>
      </span>
    </>
  );
}
