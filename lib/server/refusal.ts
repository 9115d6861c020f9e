import type { IncomingMessage } from 'node:http';

/** Longest address; a shared visit of thirty booths needs less than half of it. */
const ADDRESS_MAX = 2048;
/** Bytes of one decoded part of a path: a slug has at most as many, and file names end at 255. */
export const SEGMENT_MAX_BYTES = 200;

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** Asked by monitors inside the network under whatever name they know. */
const ANY_HOST = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * The id of a cached function: the first bit of a reference says so (next/dist/shared/lib/
 * server-reference-info.js). Next would run one for whoever names it, with any arguments (tried with
 * 16.4.6: status 200 and its value); browsers are never told of one.
 */
const CACHED_FUNCTION = /^[89a-f]/i;

function isReadable(path: string) {
  try {
    return path.split('/').every((part) => {
      const decoded = decodeURIComponent(part);
      return !decoded.includes('\0') && Buffer.byteLength(decoded) <= SEGMENT_MAX_BYTES;
    });
  } catch {
    return false;
  }
}

/**
 * The status with which a request is refused before Next sees it, if it is.
 * Next itself answers 500 to a path it cannot decode.
 * @param host the only host the site answers to, as in a Host header; none: every host
 */
export function refusal(
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  host: string | undefined,
): 400 | 405 | 421 | undefined {
  const { method = '', url = '' } = request;
  if (!METHODS.has(method)) return 405;
  if (!url.startsWith('/') || url.length > ADDRESS_MAX) return 400;
  const [path = ''] = url.split(/[?#]/, 1);
  if (CACHED_FUNCTION.test(String(request.headers['next-action'] ?? ''))) return 400;
  // An invisible character would also reach a header through a redirect.
  // NUL in a query too: no value has it, and PostgreSQL refuses it as text.
  if (url.includes('%00')) return 400;
  if (/[^\x21-\x7e]/.test(url) || path.includes('\\') || !isReadable(path)) return 400;
  if (host && request.headers.host?.toLowerCase() !== host && !ANY_HOST.has(path)) return 421;
  return undefined;
}
