import type { IncomingMessage } from 'node:http';

/** Headers that Next believes, or that say who is asking; a visitor may not send them. */
const INTERNAL =
  /^(x-middleware-|x-nextjs-|x-next-|x-invoke-|x-prerender-|x-matched-path$|x-now-|x-nonce$)/;
const FORWARDED = /^(x-forwarded-|x-real-ip$|forwarded$)/;
/** A part of a file: nothing here is long enough, and Next answers 500 to a part beyond the end. */
const RANGE = /^(range|if-range)$/;
// The router's own, sent by every client navigation.
const ROUTER = /^x-nextjs-(data|html-request-id|request-id)$/;

/**
 * Takes internal headers and ranges off a request, and X-Forwarded-* unless a trusted proxy set them; then says in
 * X-Forwarded-For, -Host and -Proto what is true.
 * @returns the visitor's address
 */
export function cleanHeaders(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  isTrusted: (address: string) => boolean,
): string {
  const { headers } = request;
  const peer = request.socket.remoteAddress ?? '';
  const trusted = isTrusted(peer);
  const chain = trusted ? String(headers['x-forwarded-for'] ?? '').split(',') : [];
  const proto = trusted ? headers['x-forwarded-proto'] : undefined;
  const forwardedHost = trusted ? headers['x-forwarded-host'] : undefined;
  for (const name of Object.keys(headers)) {
    const isInternal = INTERNAL.test(name) && !ROUTER.test(name);
    if (isInternal || FORWARDED.test(name) || RANGE.test(name)) delete headers[name];
  }
  // The nearest address that no trusted proxy has; whatever stands before it, a visitor may have made up.
  const visitor = [...chain.map((part) => part.trim()).filter(Boolean), peer].findLast(
    (address) => !isTrusted(address),
  );
  if (typeof forwardedHost === 'string') headers.host = forwardedHost;
  headers['x-forwarded-for'] = visitor ?? peer;
  headers['x-forwarded-proto'] = proto === 'https' ? 'https' : 'http';
  if (headers.host) headers['x-forwarded-host'] = headers.host;
  return visitor ?? peer;
}
