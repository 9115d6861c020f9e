import type { Route } from 'next';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Table, type Column, type Row } from '@/components/ui/table';
import { UNFINISHED } from '@/lib/change/unfinished';
import { dictionary, type Dictionary } from '@/lib/i18n/dictionary';
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
  const known: Partial<Record<string, object>> = UNFINISHED;
  const labels: Record<string, string> = words.lacking;
  const lacking = Object.hasOwn(known[section] ?? {}, query.unfinished)
    ? labels[query.unfinished]
    : undefined;
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
        query={query}
        lacking={lacking ? { label: lacking, without: to({ unfinished: '' }) } : undefined}
        filters={
          hasStates
            ? states.map(({ label, state }) => ({
                label,
                href: to({ state, unfinished: '' }),
                on: query.state === state && !lacking,
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
      ) : query.q || query.state || lacking ? (
        <Empty title={words.none} text={whyNone(words, query, lacking)} />
      ) : (
        <Empty title={words.emptyTitle} text={words.emptyText} action={add} />
      )}
    </>
  );
}

/** Why a list that is not empty shows nothing. */
function whyNone(
  words: Dictionary['admin']['list'],
  { q, state }: AdminQuery,
  lacking: string | undefined,
): string {
  if (q) return words.noneText;
  if (lacking) return filled(words.noneLacking, { what: lacking });
  return state === 'removed' ? words.noRemoved : words.noDrafts;
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
