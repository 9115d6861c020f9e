import type { Permission } from '@/lib/auth/policy';
import type { Tx } from '@/lib/db/client';
import type { Failure, FormText } from '@/lib/result';
import type { Words } from '@/lib/search/words';

export type ListingState = 'draft' | 'published' | 'removed';

/** The columns that every listing's row has. */
export type Versioned = { id: number; version: number };

/**
 * What the write path must know of one kind of listing. `Data` is what a form or an import gives,
 * a part of `Row`, so that `{ ...row, ...data }` is the row as it would be.
 */
export type Listing<Row extends Versioned, Data> = {
  kind: string;
  permission: Permission;
  find(tx: Tx, id: number): Promise<Row | null>;
  /** The same for many rows in one query, whatever their number: what an import reads before and after. */
  findMany(tx: Tx, ids: number[]): Promise<Row[]>;
  insert(tx: Tx, data: Data): Promise<Row>;
  /** Compare-and-set: changes the row only while it has this version. @returns the number of rows changed. */
  update(
    tx: Tx,
    where: { id: number; version: number },
    data: Partial<Data> & { version: number; state?: ListingState },
  ): Promise<number>;
  /** The row as form text, from scalar columns only; with `state` where the kind has one. */
  text(row: Row): FormText;
  /** What the search finds it by; null keeps it out of the index. */
  words(row: Row): Words | null;
  /** The tags of the pages that show the row. Asked before and after, so that old places turn stale too. */
  stale(row: Row): string[];
  /** More rows that must follow in the same transaction (opening hours, texts, search words of relatives). */
  follow?(tx: Tx, row: Row, data: Partial<Data>): Promise<void>;
  /** Rules that need other rows (shapes that overlap). A failure takes the whole change back. */
  check?(tx: Tx, row: Row): Promise<Failure | null>;
};
