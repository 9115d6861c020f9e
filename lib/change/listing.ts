import type { Permission } from '@/lib/auth/policy';
import type { Tx } from '@/lib/db/client';
import type { FieldProblems, FormText } from '@/lib/result';
import type { Place, Words } from '@/lib/search/words';
import type { RuleFields } from './refused';

export const LISTING_STATES = ['draft', 'published', 'removed'] as const;
export type ListingState = (typeof LISTING_STATES)[number];

export type ListingKind =
  | 'edition'
  | 'category'
  | 'producer'
  | 'booth'
  | 'landmark'
  | 'product'
  | 'session'
  | 'announcement';

/** The columns that every listing's row has. An edition's state is `current`, the others' a {@link ListingState}. */
export type Versioned = { id: number; version: number; state: string };

/** One row at one version; no row at all for whoever may not change it (`allowed`). */
export type RowWhere = { id: number | { in: number[] }; version: number };

/** A row that was there before a change, and is now. */
export type Changed<Row> = { before: Row; after: Row };

/** A row as a change would leave it; a new one has the id 0. */
export type Wanted<Data> = Data & { id: number; state: string };

/**
 * What the write path must know of one kind of listing. `Data` is what a form or an import gives,
 * a part of `Row`, so that `{ ...row, ...data }` is the row as it would be.
 */
export type Listing<Data extends object, Row extends Versioned & Data> = {
  kind: ListingKind;
  permission: Permission;
  /** Rows by their ids in a fixed number of queries; of the current edition where the kind belongs to one. */
  findMany(tx: Tx, ids: number[]): Promise<Row[]>;
  /** Writes a new row, as a draft with a code of its own. @returns its id */
  insert(tx: Tx, data: Data): Promise<number>;
  /** Compare-and-set: changes the row only while it has this version. @returns the number of rows changed */
  update(
    tx: Tx,
    where: RowWhere,
    data: Partial<Data> & { version: number; state?: ListingState },
  ): Promise<number>;
  /** The row as form text by field name, in Latin digits; with `state` where the kind has one. */
  text(row: Row): FormText;
  /** What the search finds it by; null keeps it out of the index. */
  words(row: Row): Words | null;
  /** Whether, when and where visitors find it; without it only the organisers' lists do. */
  place?(row: Row): Place;
  /** The tags of the pages that show the row. Asked before and after, so that old places turn stale too. */
  stale(row: Row): string[];
  /** The last part of its form's address: a booth's number, otherwise the id. */
  key(row: Row): string;
  /** Rules that need other rows: what is chosen must exist, shapes must not overlap, … Asked before anything is written. */
  check?(tx: Tx, wanted: Wanted<Data>, before: Row | null): Promise<FieldProblems>;
  /** What the search knows of other rows that hold this one's words, or are shown with it. Called in the same transaction. */
  follow?(tx: Tx, changed: Changed<Row>[]): Promise<void>;
  /** The fields at which the database's own rules are told, where they are not `x` and `day`. */
  fields?: RuleFields;
};
