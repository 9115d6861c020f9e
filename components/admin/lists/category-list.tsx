import { ListingList } from '@/components/admin/listing-list';
import type { AdminQuery } from '@/components/admin/list-query';
import { Mark } from '@/components/ui/mark';
import type { CategoryRow } from '@/lib/category/admin-queries';
import { markColors } from '@/lib/cloth/mark';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { number } from '@/lib/text/format';
import { ChangedCell, NameLink, StateCell } from './cells';

type Props = { locale: Locale; query: AdminQuery; rows: readonly CategoryRow[] };

/** The categories as organisers see them. */
export function CategoryList({ locale, query, rows }: Props) {
  const { nav, list } = dictionary(locale).admin;
  return (
    <ListingList
      locale={locale}
      section="categories"
      title={nav.categories}
      query={query}
      firstSort="code"
      columns={[
        { key: 'name', title: list.name, sortable: 'name', rowHeader: true },
        { key: 'producers', title: list.producers, sortable: 'producers', phone: 'hide' },
        { key: 'state', title: list.state, sortable: 'state', phone: 'end' },
        { key: 'changed', title: list.changed, sortable: 'changed', phone: 'hide' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: (
            <Mark colors={markColors(row.colorToken)}>
              <NameLink locale={locale} of={row} href={paths.admin.item('categories', row.id)} />
            </Mark>
          ),
          producers: number(locale, row.producers),
          state: <StateCell locale={locale} state={row.state} />,
          changed: <ChangedCell locale={locale} at={row.changedAt} />,
        },
      }))}
    />
  );
}
