import { ListingList } from '@/components/admin/listing-list';
import type { AdminQuery } from '@/components/admin/list-query';
import { Tag } from '@/components/ui/tag';
import type { BoothRow } from '@/lib/booth/admin-queries';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { number } from '@/lib/text/format';
import { CategoryCell, ChangedCell, NameLink, StateCell } from './cells';

type Props = { locale: Locale; query: AdminQuery; rows: readonly BoothRow[] };

/** The booths as organisers see them. */
export function BoothList({ locale, query, rows }: Props) {
  const { nav, list } = dictionary(locale).admin;
  return (
    <ListingList
      locale={locale}
      section="booths"
      title={nav.booths}
      query={query}
      firstSort="number"
      columns={[
        { key: 'number', title: list.number, sortable: 'number', phone: 'lead' },
        { key: 'name', title: list.name, sortable: 'name', rowHeader: true },
        { key: 'category', title: list.category, sortable: 'category', phone: 'hide' },
        { key: 'products', title: list.products, sortable: 'products', phone: 'hide' },
        { key: 'state', title: list.state, sortable: 'state' },
        { key: 'changed', title: list.changed, sortable: 'changed', phone: 'hide' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          number: number(locale, row.number),
          name: (
            <NameLink
              locale={locale}
              of={row.producer ?? { nameFa: list.nobody, nameEn: list.nobody }}
              href={paths.admin.item('booths', row.number)}
            />
          ),
          category: <CategoryCell locale={locale} of={row.category} />,
          products: number(locale, row.products),
          state:
            row.isWithoutText && row.state === 'published' ? (
              <Tag tone="warn" icon="triangle-alert">
                {list.withoutText}
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
