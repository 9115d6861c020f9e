import { ListingList } from '@/components/admin/listing-list';
import type { AdminQuery } from '@/components/admin/list-query';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { ProductRow } from '@/lib/product/admin-queries';
import { price } from '@/lib/text/format';
import { ChangedCell, Name, NameLink, StateCell } from './cells';

type Props = { locale: Locale; query: AdminQuery; rows: readonly ProductRow[] };

/** The products as organisers see them. */
export function ProductList({ locale, query, rows }: Props) {
  const { nav, list } = dictionary(locale).admin;
  return (
    <ListingList
      locale={locale}
      section="products"
      title={nav.products}
      query={query}
      firstSort="name"
      columns={[
        { key: 'name', title: list.name, sortable: 'name', rowHeader: true },
        { key: 'producer', title: list.producer, sortable: 'producer' },
        { key: 'price', title: list.price, sortable: 'price' },
        { key: 'state', title: list.state, sortable: 'state', phone: 'end' },
        { key: 'changed', title: list.changed, sortable: 'changed', phone: 'hide' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: <NameLink locale={locale} of={row} href={paths.admin.item('products', row.id)} />,
          producer: <Name locale={locale} of={row.producer} />,
          price: price(locale, row.priceToman),
          state: <StateCell locale={locale} state={row.state} />,
          changed: <ChangedCell locale={locale} at={row.changedAt} />,
        },
      }))}
    />
  );
}
