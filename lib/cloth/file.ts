/** Booth numbers are printed on signs with one to three digits. */
export const BOOTH_NUMBER_MAX = 999;
export const COLOR_TOKEN_MAX = 40;
/** What a category's `color_token` may be: it is part of an address. */
export const COLOR_TOKEN_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a cloth's file can be named by this token. */
export const isColorToken = (token: string): boolean =>
  token.length <= COLOR_TOKEN_MAX && COLOR_TOKEN_PATTERN.test(token);

/** A category's token: the one given, or else one made from its code («C11» → «cat-c11»). */
export const colorToken = (given: string | null | undefined, code: string) =>
  given || `cat-${code.toLowerCase()}`;

/** Name of a cloth's file without its ending, as in /cloth/12-cat-reed.svg. */
export const clothFile = (number: number, token: string) => `${number}-${token}`;

/** The number and token in a file name, or null where `clothFile` could not have written it. */
export function parseClothFile(name: string): { number: number; token: string } | null {
  const [, digits, token] = /^([1-9][0-9]{0,2})-(.+)$/.exec(name) ?? [];
  return digits && token && isColorToken(token) ? { number: Number(digits), token } : null;
}
