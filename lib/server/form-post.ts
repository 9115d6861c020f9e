import { env } from '@/lib/env';
import { senderOf } from './form-sender';

/** Bytes of a form that is no upload; the longest text of ours, percent-encoded, is a fifth of it. */
const FORM_MAX = 64 * 1024;
const FORM_TYPE = /^application\/x-www-form-urlencoded(?:\s*;|$)/i;

/**
 * The fields of a form that a browser posted to a route handler, or the answer that refuses it: 403 where it
 * does not say that it was sent from a page of ours, 415 and 413 for what no form of ours sends.
 */
export async function formPost(
  request: Request,
): Promise<{ form: FormData; refused: null } | { form: null; refused: Response }> {
  const refuse = (status: number) => ({ form: null, refused: new Response(null, { status }) });
  const { headers } = request;
  const said = {
    origin: headers.get('origin'),
    site: headers.get('sec-fetch-site'),
    host: headers.get('host'),
  };
  if (senderOf(said, env().publicUrl) !== 'ours') return refuse(403);
  if (!FORM_TYPE.test(headers.get('content-type') ?? '')) return refuse(415);
  const text = await textOf(request);
  if (text === null) return refuse(413);
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value);
  return { form, refused: null };
}

/** The body, or null as soon as it is longer than a form may be. */
async function textOf(request: Request): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > FORM_MAX) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** The answer after a form: the browser goes on with GET, so that reloading sends nothing again. */
export function seeOther(path: string, setCookies: readonly string[] = []): Response {
  const headers = new Headers({ location: path, 'cache-control': 'no-store' });
  for (const cookie of setCookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
