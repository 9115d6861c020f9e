import { ListingList } from '@/components/admin/listing-list';
import type { AdminQuery } from '@/components/admin/list-query';
import { filled } from '@/components/admin/form/words';
import { Tag } from '@/components/ui/tag';
import { timeRange } from '@/lib/calendar/format';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { SessionRow } from '@/lib/session/admin-queries';
import { number, ordinalDay } from '@/lib/text/format';
import { ChangedCell, Name, NameLink, StateCell } from './cells';

type Props = {
  locale: Locale;
  query: AdminQuery;
  rows: readonly SessionRow[];
};

/** The programme as organisers see it. */
export function SessionList({ locale, query, rows }: Props) {
  const { admin, fields } = dictionary(locale);
  const kinds: Record<string, string> = fields.sessionKinds;
  const { nav, list } = admin;
  return (
    <ListingList
      locale={locale}
      section="schedule"
      title={nav.schedule}
      query={query}
      firstSort="time"
      columns={[
        { key: 'time', title: list.time, sortable: 'time' },
        { key: 'name', title: list.name, sortable: 'name', rowHeader: true },
        { key: 'place', title: list.place },
        { key: 'kind', title: list.kind, sortable: 'kind', phone: 'hide' },
        { key: 'state', title: list.state, sortable: 'state', phone: 'end' },
        { key: 'changed', title: list.changed, sortable: 'changed', phone: 'hide' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          time: `${ordinalDay(locale, row.day)}${list.comma}${timeRange(locale, row.start, row.end)}`,
          name: (
            <NameLink
              locale={locale}
              of={{ nameFa: row.titleFa, nameEn: row.titleEn }}
              href={paths.admin.item('schedule', row.id)}
            />
          ),
          place: row.booth ? (
            filled(fields.booth.one, { n: number(locale, row.booth.number) })
          ) : (
            <Name locale={locale} of={row.landmark} />
          ),
          kind: kinds[row.kind] ?? row.kind,
          state: row.cancelled ? (
            <Tag tone="bad" icon="ban">
              {list.cancelled}
            </Tag>
          ) : (
            <StateCell locale={locale} state={row.state} />
          ),
          changed: <ChangedCell locale={locale} at={row.changedAt} />,
        },
      }))}
    />
  );
}
