import { createHash } from 'node:crypto';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';

/** What a route handler sends: text or bytes and their media type. */
export type File = {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
  /** Under which name a browser keeps it. */
  name?: string;
  /** Whether it is to be kept rather than shown. */
  attachment?: boolean;
  headers?: Record<string, string>;
};

/** Asked for anew each time, by nginx at most once a second: a change is seen at the next request. */
const FRESH = { 'cache-control': 'public, max-age=0, must-revalidate', 'x-accel-expires': '1' };

/** If-None-Match as RFC 9110 13.1.2 compares it: weakly, any of a list, or `*`. */
function isKnown(header: string | null, etag: string): boolean {
  const known = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return known.includes(etag) || known.includes('*');
}

/** A file with its ETag, or 304 for whoever has it. */
export function answer(request: Request, file: File): Response {
  const bytes = typeof file.body === 'string' ? Buffer.from(file.body) : file.body;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = { ...FRESH, ...file.headers, etag };
  if (isKnown(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  const how = file.attachment ? 'attachment' : 'inline';
  return new Response(bytes, {
    headers: {
      ...headers,
      'content-type': file.type,
      'content-length': String(bytes.byteLength),
      ...(file.name && { 'content-disposition': `${how}; filename="${file.name}"` }),
    },
  });
}

/** Says in one line that there is nothing (404), or nothing any more (410). */
export const absent = (locale: Locale, status: 404 | 410): Response =>
  new Response(`${dictionary(locale).open.absent[status]}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-store',
    },
  });

/** To the one right address of the same file. */
export const movedTo = (location: string): Response =>
  new Response(null, { status: 308, headers: { location } });
