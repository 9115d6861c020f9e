import type { CategoryItem } from '@/lib/category/item';
import type { LocalText } from '@/lib/i18n/locale';

export const HIT_KINDS = ['booth', 'producer', 'product', 'session', 'announcement'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** One thing that a search found. `key` is what its address is made of: number, slug or code. */
export type Hit = {
  kind: HitKind;
  key: string;
  title: LocalText;
  /** Booth numbers: the booth itself, or the first where the maker stands. */
  booths: number[];
};

/** How many there are of one kind or one category under the other filter. */
export type KindCount = { kind: HitKind; count: number };
export type CategoryCount = { category: CategoryItem; count: number };

/** What a search understood and found. */
export type Found = {
  /** The words of the query as they are compared. */
  words: string[];
  /** The same as they are shown. */
  spelled: string[];
  /** Words with which the best hit was found, as they are shown, where they are others than those typed. */
  read: string[] | null;
  /** Nothing was found but words that differ by a typo: `read` is a guess. */
  isGuess: boolean;
  /** Words (folded) to mark in texts. */
  marks: string[];
  /** Hits by kind, the best first, and how many of each there are; both filters applied. */
  groups: { kind: HitKind; count: number; hits: Hit[] }[];
  count: number;
  /** Without any filter. */
  all: number;
  kinds: KindCount[];
  categories: CategoryCount[];
  /** Where nothing fits, even without a filter, and it was asked for: what lies nearest. */
  nearest: Hit[];
};
