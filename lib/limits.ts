/** The longest name or title, in characters. */
export const NAME_MAX = 120;
/** The longest text, in characters. */
export const TEXT_MAX = 2000;
/** One line for lists and the plan: short by custom, but a spreadsheet may bring any text. */
export const SHORT_MAX = TEXT_MAX;
/** A row of booths on the plan: a letter, or a name. */
export const ROW_MAX = 40;
/** The longest link. */
export const LINK_MAX = 500;
/** Whole tomans; stays inside a 32-bit column. */
export const PRICE_MAX = 2_000_000_000;
/** Three digits: the number is also a short address. */
export const BOOTH_NUMBER_MAX = 999;
export const DAYS_MAX = 60;
/** People that one session has room for. */
export const CAPACITY_MAX = 100_000;
/** Metres: the widest and the longest plan. */
export const PLAN_MAX = 2_000;

/** So much of a search is read. */
export const QUERY_MAX = 200;

/** The length that these limits count: an emoji of one code point is one character. */
export const lengthOf = (text: string): number => Array.from(text).length;
