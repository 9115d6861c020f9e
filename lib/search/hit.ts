import type { LocalText } from '@/lib/i18n/locale';

export const HIT_KINDS = ['booth', 'producer', 'product', 'session', 'announcement'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** One thing that a search found. `key` is what its address is made of: number, slug or code. */
export type Hit = {
  kind: HitKind;
  key: string;
  title: LocalText;
  /** Second line: the maker, the short text, the beginning of the news. */
  detail: LocalText | null;
  /** Booth numbers: the booth itself, or where the maker stands. */
  booths: number[];
  /** The category's colour token, where it has one. */
  token: string | null;
};

/** What a search understood and found: hits by kind, the best first, and how many of each there are. */
export type Found = {
  words: string[];
  groups: { kind: HitKind; count: number; hits: Hit[] }[];
  count: number;
};
