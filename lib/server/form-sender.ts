/** What a request says of where it was sent from, as its headers have it; nothing where it says nothing. */
export type Said = {
  origin: string | null | undefined;
  /** `Sec-Fetch-Site` */
  site: string | null | undefined;
  host: string | null | undefined;
};

/**
 * Where a form was sent from. Browsers say so with every POST (RFC 6454 `Origin`, or `Sec-Fetch-Site`);
 * `null`, the origin of a sandbox, is another site. Whoever says nothing is no browser.
 * @param publicUrl the site's origin; none: whatever host was asked
 */
export function senderOf(
  { origin, site, host }: Said,
  publicUrl: string | undefined,
): 'ours' | 'foreign' | 'unknown' {
  if (site && site !== 'same-origin') return 'foreign';
  if (!origin) return site ? 'ours' : 'unknown';
  if (!URL.canParse(origin)) return 'foreign';
  const isOurs = publicUrl ? origin === publicUrl : new URL(origin).host === host;
  return isOurs ? 'ours' : 'foreign';
}
