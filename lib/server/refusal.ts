import type { IncomingMessage } from 'node:http';
import { senderOf } from './form-sender';
import type { NoticeStatus } from './notice-page';

/** Longest address; a shared visit of thirty booths needs less than half of it. */
const ADDRESS_MAX = 2048;
/** Bytes of one decoded part of a path: a slug has at most as many, and file names end at 255. */
export const SEGMENT_MAX_BYTES = 200;

/** What anything here can be asked with; Next would answer PUT, PATCH and DELETE with the page. */
export const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];
/** Bytes of a server action's body: Next's own limit, after which it answers 200 with a failure in it. */
const ACTION_MAX = 1024 * 1024;
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

/** Forms of other sites, at which Next answers 500, and actions that are longer than any form of ours. */
function bodyRefusal(
  { method, headers }: Asked,
  publicUrl: string | undefined,
): 403 | 413 | undefined {
  if (method !== 'POST') return undefined;
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (senderOf({ origin, site, host }, publicUrl) === 'foreign') return 403;
  const isAction = headers['next-action'] !== undefined;
  return isAction && Number(headers['content-length'] ?? 0) > ACTION_MAX ? 413 : undefined;
}

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/**
 * The status with which a request is refused before Next sees it, if it is.
 * Next itself answers 500 to a path it cannot decode.
 * @param publicUrl the only origin the site answers to; none: every host
 */
export function refusal(
  request: Asked,
  publicUrl: string | undefined,
): Exclude<NoticeStatus, 500> | undefined {
  const { method = '', url = '' } = request;
  if (!METHODS.includes(method)) return 405;
  if (!url.startsWith('/') || url.length > ADDRESS_MAX) return 400;
  const [path = ''] = url.split(/[?#]/, 1);
  if (CACHED_FUNCTION.test(String(request.headers['next-action'] ?? ''))) return 400;
  // An invisible character would also reach a header through a redirect.
  // NUL in a query too: no value has it, and PostgreSQL refuses it as text.
  if (url.includes('%00')) return 400;
  if (/[^\x21-\x7e]/.test(url) || path.includes('\\') || !isReadable(path)) return 400;
  const host = publicUrl && new URL(publicUrl).host;
  if (host && request.headers.host?.toLowerCase() !== host && !ANY_HOST.has(path)) return 421;
  return bodyRefusal(request, publicUrl);
}
