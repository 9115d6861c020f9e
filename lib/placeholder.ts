/** A part of an address that no thing has: it is rendered as "not found". */
export const PLACEHOLDER = '-';

/**
 * The parts of addresses to prerender, for `generateStaticParams`. Next refuses an empty list, which an
 * empty fair would give; then it is the placeholder.
 */
export const orPlaceholder = (parts: string[]): string[] =>
  parts.length > 0 ? parts : [PLACEHOLDER];
