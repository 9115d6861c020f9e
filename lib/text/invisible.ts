/**
 * Characters that show nothing and carry no meaning in stored text: soft hyphen, grapheme joiner, bidi marks,
 * embeddings, overrides and isolates, zero-width space, word joiner, byte order mark. The half-space
 * (U+200C) and the emoji joiner (U+200D) are not among them: they can mean something.
 */
const MEANINGLESS =
  /\u034f|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** Text without meaningless invisible characters; half-spaces and emoji joiners stay. */
export const withoutInvisible = (text: string): string => text.replace(MEANINGLESS, '');

/** For numbers, dates and phones, where half-spaces and joiners mean nothing either. */
export const onlyVisible = (text: string): string =>
  withoutInvisible(text).replace(/[\u200c\u200d]/g, '');
