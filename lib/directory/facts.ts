/** What a list filters, counts and sorts a thing by: so little of each that all can be looked at. */
export type Facts = {
  /** Names it in its list: a booth's number, a slug. */
  key: string;
  /** Number of the booth where it is found; null where there is none. */
  booth: number | null;
  /** Its turn at its booth, by the organisers' code: all firsts come before all seconds. */
  turn: number;
  /** In the reader's language; empty where there is none yet. */
  name: string;
  /** Slug of a published category. */
  category: string | null;
  /** The organisers' code of a row on the plan. */
  row: string | null;
  features: readonly string[];
  /** Whole tomans; null is by agreement. */
  price: number | null;
};

/** Choices of which a list offers several: a thing has one of the chosen categories and rows, and all features. */
export const FACETS = ['category', 'row', 'feature'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['today', 'number', 'name', 'price', '-price'] as const;
export type Sort = (typeof SORTS)[number];

/** What a list knows of the keys in an address; the first sort is its own. */
export type Shape = {
  facets: readonly Facet[];
  hasPrices: boolean;
  sorts: readonly [Sort, ...Sort[]];
  /** Things on one page. */
  size: number;
};

/** All booths of a usual fair stand on one page. */
export const BOOTH_LIST: Shape = {
  facets: ['category', 'row', 'feature'],
  hasPrices: false,
  sorts: ['today', 'number', 'name'],
  size: 36,
};

export const PRODUCT_LIST: Shape = {
  facets: ['category', 'feature'],
  hasPrices: true,
  sorts: ['today', 'name', 'price', '-price'],
  size: 48,
};
