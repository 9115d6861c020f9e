/**
 * An address as a log may have it: without the query, which may be a visitor's search, and without the token of a
 * private address.
 */
export const toldPath = (url = ''): string =>
  (url.split('?', 1)[0] ?? '').replace(
    /^((?:\/en|\/fa)?\/(?:me|inquiries)|\/api\/inquiries)\/[^/]+/,
    '$1/…',
  );
