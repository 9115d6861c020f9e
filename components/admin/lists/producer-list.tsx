import { ListingList } from '@/components/admin/listing-list';
import type { AdminQuery } from '@/components/admin/list-query';
import { Tag } from '@/components/ui/tag';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { ProducerRow } from '@/lib/producer/admin-queries';
import { number } from '@/lib/text/format';
import { CategoryCell, ChangedCell, NameLink, StateCell } from './cells';

type Props = { locale: Locale; query: AdminQuery; rows: readonly ProducerRow[] };

/** The producers as organisers see them. */
export function ProducerList({ locale, query, rows }: Props) {
  const { nav, list } = dictionary(locale).admin;
  return (
    <ListingList
      locale={locale}
      section="producers"
      title={nav.producers}
      query={query}
      firstSort="name"
      columns={[
        { key: 'booths', title: list.booth, sortable: 'number', phone: 'lead' },
        { key: 'name', title: list.name, sortable: 'name', rowHeader: true },
        { key: 'category', title: list.category, sortable: 'category', phone: 'hide' },
        { key: 'products', title: list.products, sortable: 'products', phone: 'hide' },
        { key: 'state', title: list.state, sortable: 'state' },
        { key: 'changed', title: list.changed, sortable: 'changed', phone: 'hide' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          booths: row.booths.map((booth) => number(locale, booth)).join(list.comma) || '—',
          name: <NameLink locale={locale} of={row} href={paths.admin.item('producers', row.id)} />,
          category: <CategoryCell locale={locale} of={row.category} />,
          products: number(locale, row.products),
          state:
            row.isWithoutPhone && row.state === 'published' ? (
              <Tag tone="warn" icon="triangle-alert">
                {list.withoutPhone}
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
