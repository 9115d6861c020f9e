import type { Route } from 'next';
import { Link } from './link';
import type { ReactNode } from 'react';
import { Icon } from './icon';

export type Column<Key extends string = string> = {
  key: Key;
  title: string;
  /** The title is for screen readers only, as over a column of buttons. */
  titleHidden?: boolean;
  /** Names the row; one column. */
  rowHeader?: boolean;
  /** On a phone: big at the start, at the end, gone. The others stand under each other between. */
  phone?: 'lead' | 'end' | 'hide';
  sort?: 'ascending' | 'descending' | 'none';
  sortHref?: Route;
};

export type Row<Key extends string = string> = {
  key: string | number;
  cells: Partial<Record<Key, ReactNode>>;
  marked?: boolean;
};

function Heading({ column }: { column: Column }) {
  const arrow = column.sort === 'descending' ? 'arrow-down' : 'arrow-up';
  const title = column.titleHidden ? <span className="sr-only">{column.title}</span> : column.title;
  return (
    <th scope="col" aria-sort={column.sort}>
      {column.sortHref ? (
        <Link href={column.sortHref}>
          {title}
          {column.sort && column.sort !== 'none' && <Icon name={arrow} size="s" />}
        </Link>
      ) : (
        title
      )}
    </th>
  );
}

/** A table on a desk, rows of text on a phone. `caption` is for screen readers; the page has its heading. */
export function Table<Key extends string>({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly Column<Key>[];
  rows: readonly Row<Key>[];
}) {
  return (
    <table className="data-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-marked={row.marked || undefined}>
            {columns.map(({ key, phone, rowHeader }) =>
              rowHeader ? (
                <th key={key} scope="row" data-phone={phone}>
                  {row.cells[key]}
                </th>
              ) : (
                <td key={key} data-phone={phone}>
                  {row.cells[key]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
