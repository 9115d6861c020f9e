import type { ServerResponse } from 'node:http';

/** For answers that are no page of ours: nothing may run in them. */
const BARE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Completes the headers at the moment they are sent: a policy where the page brought none; and for
 * prerendered pages, which Next marks for shared caches for a year, that browsers ask again each time
 * and nginx keeps them for a second (`X-Accel-Expires`).
 */
export function completeHeaders(response: ServerResponse, secure: boolean): void {
  if (!response.hasHeader('content-security-policy')) {
    response.setHeader('content-security-policy', BARE_POLICY);
  }
  // Next 16.4.6 sends the address of a page's own redirect twice.
  const location = response.getHeader('location');
  if (Array.isArray(location) && location[0]) response.setHeader('location', location[0]);
  if (secure) response.setHeader('strict-transport-security', 'max-age=31536000');
  if (/\bs-maxage=/.test(String(response.getHeader('cache-control')))) {
    // In this order: nginx before 1.23 takes the first it meets.
    response.removeHeader('cache-control');
    response.setHeader('x-accel-expires', '1');
    response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
  }
}

/** Makes room for a page of the server's own in a response that already has another one's headers. */
export function describePage(response: ServerResponse): void {
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding', 'etag', 'link']) {
    response.removeHeader(name);
  }
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-store');
}
