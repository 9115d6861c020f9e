/** The longest name or title, in characters. */
export const NAME_MAX = 120;
/** The longest text, in characters. */
export const TEXT_MAX = 2000;
/** One line for lists and the plan. */
export const SHORT_MAX = 160;
/** The longest link. */
export const LINK_MAX = 500;
/** Whole tomans; stays inside a 32-bit column. */
export const PRICE_MAX = 2_000_000_000;
/** Three digits: the number is also a short address. */
export const BOOTH_NUMBER_MAX = 999;
export const DAYS_MAX = 60;
