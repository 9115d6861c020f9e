import { ListingList } from '@/components/admin/listing-list';
import type { AdminQuery } from '@/components/admin/list-query';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { LandmarkRow } from '@/lib/plan/admin-queries';
import { ChangedCell, NameLink, StateCell } from './cells';

type Props = { locale: Locale; query: AdminQuery; rows: readonly LandmarkRow[] };

/** What the plan shows besides booths, as organisers see it. */
export function LandmarkList({ locale, query, rows }: Props) {
  const { admin, fields } = dictionary(locale);
  const kinds: Record<string, string> = fields.landmarkKinds;
  const { nav, list } = admin;
  return (
    <ListingList
      locale={locale}
      section="plan"
      title={nav.plan}
      query={query}
      firstSort="code"
      columns={[
        { key: 'name', title: list.name, sortable: 'name', rowHeader: true },
        { key: 'kind', title: list.kind, sortable: 'kind' },
        { key: 'state', title: list.state, sortable: 'state', phone: 'end' },
        { key: 'changed', title: list.changed, sortable: 'changed', phone: 'hide' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: <NameLink locale={locale} of={row} href={paths.admin.item('plan', row.id)} />,
          kind: kinds[row.kind] ?? row.kind,
          state: <StateCell locale={locale} state={row.state} />,
          changed: <ChangedCell locale={locale} at={row.changedAt} />,
        },
      }))}
    >
      <p className="mb-4 text-fs-2 text-muted">{list.boothsOnPlan}</p>
    </ListingList>
  );
}
