/**
 * A fair as its tables hold it: rows by their codes, without the numbers a database gives them. The
 * database and a file are both brought to this shape, checked together and compared.
 */
export type Rows = {
  categories: { slug: string; nameFa: string; nameEn: string; icon: string; colorToken: string };
  producers: {
    slug: string;
    nameFa: string;
    nameEn: string;
    kind: string;
    place: string;
    foundedYear: number | null;
    employees: number | null;
    aboutFa: string;
    aboutEn: string;
    phone: string | null;
    mobile: string | null;
    link: string | null;
    categoryCode: string;
  };
  booths: {
    number: number;
    producerCode: string | null;
    row: string;
    x: number;
    y: number;
    width: number;
    height: number;
    sellsOnSite: boolean;
    liveDemo: boolean;
    accessible: boolean;
    acceptsCard: boolean;
    shortFa: string;
    shortEn: string;
  };
  plan: {
    kind: string;
    nameFa: string;
    nameEn: string;
    x: number;
    y: number;
    width: number;
    height: number;
  };
  products: {
    producerCode: string;
    slug: string;
    nameFa: string;
    nameEn: string;
    descriptionFa: string;
    descriptionEn: string;
    priceToman: number | null;
    unitFa: string;
    unitEn: string;
    tags: string;
    available: boolean;
  };
  sessions: {
    day: number;
    start: number;
    end: number;
    titleFa: string;
    titleEn: string;
    descriptionFa: string;
    descriptionEn: string;
    kind: string;
    placeCode: string;
    capacity: number | null;
    rainCode: string | null;
  };
  announcements: {
    publishDay: number;
    publishMinute: number;
    expiresDay: number;
    expiresMinute: number;
    titleFa: string;
    titleEn: string;
    bodyFa: string;
    bodyEn: string;
    level: string;
  };
  synonyms: { synonyms: string };
};
export type RowTable = keyof Rows;
/** Tables in the order in which they are read, shown and written. */
export const ROW_TABLES = [
  'categories',
  'producers',
  'booths',
  'plan',
  'products',
  'sessions',
  'announcements',
  'synonyms',
] as const satisfies RowTable[];
export type TableName = 'settings' | RowTable;
export type Value = string | number | boolean | null;

export type State = 'draft' | 'published' | 'removed';
/** One row that the database has. Synonyms have no state of their own and count as published. */
export type Kept<T extends RowTable = RowTable> = { state: State; row: Rows[T] };

export type Opening = { day: number; opens: number; closes: number };
export type EditionText = { fa: string; en: string };

/** The edition's own columns, and its words by key. `startDate` is the ISO day of day 1. */
export type EditionValues = {
  startDate: string | null;
  daysCount: number;
  planWidth: number;
  planHeight: number;
  geoLat: number | null;
  geoLon: number | null;
  planBearing: number;
  hours: Opening[];
  texts: Map<string, EditionText>;
};
export type Edition = EditionValues & { year: number; sample: boolean };

/** Everything the import looks at: the current edition and all rows by code (synonyms by term). */
export type Fair = {
  edition: Edition | null;
  /** Of all editions, archived ones too. */
  years: number[];
  /** Addresses that listings have left, as `<kind>:<slug>`: none is made anew from a name. */
  formerSlugs: Set<string>;
  tables: FairTables;
};
export type FairTables = { [T in RowTable]: Map<string, Kept<T>> };

export const emptyFair = (): Fair => ({
  edition: null,
  years: [],
  formerSlugs: new Set(),
  tables: {
    categories: new Map(),
    producers: new Map(),
    booths: new Map(),
    plan: new Map(),
    products: new Map(),
    sessions: new Map(),
    announcements: new Map(),
    synonyms: new Map(),
  },
});
