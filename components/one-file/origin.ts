import type { FairDocument } from './document';

/** What stands in a kept file for the site's origin. */
export const placeholderOrigin = (host: string): string => `https://${host}`;

/**
 * The text of the one file as a site gives it out.
 * @param origin where the file leads for what it does not hold
 */
export const atOrigin = (
  { html, host }: Pick<FairDocument, 'html' | 'host'>,
  origin: string,
): string =>
  html
    .replaceAll(placeholderOrigin(host), () => origin)
    .replaceAll(host, () => origin.replace(/^https?:\/\//, ''));
