import { id } from '@/lib/forms/fields';
import { compareFa } from '@/lib/text/sort';
import { LISTING_STATES, type ListingState } from './listing';

/** What a list of the admin area is asked for, as the address has it: anything unknown means the usual. */
export type ListQuery = {
  /** What to search for. */
  q?: string;
  /** A column of the list; with a minus the other way round. */
  sort?: string;
  /** One state; without it whatever is not removed. */
  state?: string;
  /** What is left to do in the rows: a word of `UNFINISHED`. */
  unfinished?: string;
};

export const isListingState = (state: string | undefined): state is ListingState =>
  LISTING_STATES.some((known) => known === state);

/** The condition on the state. */
export const stateWhere = (state: string | undefined): ListingState | { not: ListingState } =>
  isListingState(state) ? state : { not: 'removed' };

/** How two rows stand by one column. */
export type Order<Row> = (a: Row, b: Row) => number;

/** The columns that every list has. */
export const ordersOfAll = {
  state: (a, b) => compareFa(a.state, b.state),
  changed: (a, b) => a.changedAt.localeCompare(b.changedAt),
} satisfies Record<string, Order<{ state: string; changedAt: string }>>;

/** A row as a list has it, with the ISO instant of its last change. */
export const listed = <Row extends { updatedAt: Date }>({ updatedAt, ...row }: Row) => ({
  ...row,
  changedAt: updatedAt.toISOString(),
});

/**
 * Rows by the column that was asked for, otherwise by the first. They are sorted here because neither
 * database knows the Persian alphabet; equal rows keep the order in which they came.
 */
export function inOrder<Row>(
  rows: Row[],
  orders: Record<string, Order<Row>>,
  sort: string | undefined = '',
): Row[] {
  const [, minus, column = ''] = /^(-?)(.*)$/.exec(sort) ?? [];
  const order = Object.hasOwn(orders, column) ? orders[column] : Object.values(orders)[0];
  if (!order) return rows;
  return [...rows].sort(minus && Object.hasOwn(orders, column) ? (a, b) => order(b, a) : order);
}

/** The id or number at the end of a form's address, in any digits; null for anything that can be none. */
export const keyNumber = (key: string): number | null => id.safeParse(key).data ?? null;
