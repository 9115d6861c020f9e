import type { Route } from 'next';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Table, type Column, type Row } from '@/components/ui/table';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths, type AdminSection } from '@/lib/paths';
import { number } from '@/lib/text/format';
import { filled } from './form/words';
import { ListTools } from './list-tools';
import type { AdminQuery } from './list-query';
import { PageHead } from './page-head';

export type ListColumn<Key extends string> = Omit<Column<Key>, 'sort' | 'sortHref'> & {
  /** The key by which the query sorts this column. */
  sortable?: string;
};

type Props<Key extends string> = {
  locale: Locale;
  section: AdminSection;
  title: string;
  query: AdminQuery;
  /** The column the list is sorted by unless asked otherwise. */
  firstSort: string;
  columns: readonly ListColumn<Key>[];
  rows: readonly Row<Key>[];
  /** Whether listings of this kind can be drafts and be removed. */
  hasStates?: boolean;
  children?: ReactNode;
};

/** The page of one kind of listing: search, states, sortable table, and a way to add one. */
export function ListingList<Key extends string>(props: Props<Key>) {
  const { locale, section, title, query, firstSort, columns, rows, hasStates = true } = props;
  const words = dictionary(locale).admin.list;
  const to = (changes: Partial<AdminQuery>) =>
    paths.admin.section(section, { ...query, ...changes });
  const states = [
    { label: words.all, state: '' },
    { label: words.drafts, state: 'draft' },
    { label: words.removed, state: 'removed' },
  ];
  const add = (
    <LinkButton look="main" icon="plus" href={paths.admin.create(section)}>
      {words.add}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={title} lead={filled(words.count, { n: number(locale, rows.length) })}>
        {add}
      </PageHead>
      {props.children}
      <ListTools
        words={words}
        action={paths.admin.section(section)}
        q={query.q}
        filters={
          hasStates
            ? states.map(({ label, state }) => ({
                label,
                href: to({ state }),
                on: query.state === state,
              }))
            : []
        }
      />
      {rows.length > 0 ? (
        <Table
          caption={title}
          columns={columns.map((column) => ({
            ...column,
            ...sorting(column.sortable, query, firstSort, to),
          }))}
          rows={rows}
        />
      ) : query.q || query.state ? (
        <Empty title={words.none} text={words.noneText} />
      ) : (
        <Empty title={words.emptyTitle} text={words.emptyText} action={add} />
      )}
    </>
  );
}

/** A column's sort state and the link that sorts by it, or turns the order round. */
function sorting(
  key: string | undefined,
  query: AdminQuery,
  first: string,
  to: (changes: Partial<AdminQuery>) => Route,
): Pick<Column, 'sort' | 'sortHref'> {
  if (key === undefined) return {};
  const now = query.sort || first;
  const sort = now === key ? 'ascending' : now === `-${key}` ? 'descending' : 'none';
  return { sort, sortHref: to({ sort: sort === 'ascending' ? `-${key}` : key }) };
}
