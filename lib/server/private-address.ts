import { get, type IncomingMessage } from 'node:http';
import { paths } from '@/lib/paths';
import { ownPort } from './own-port';

const PRIVATE = /^(\/en)?\/inquiries\/([^/?#]+)\/?(?:[?#]|$)/;

/**
 * Leads whoever has a wrong private address to where nothing is, so that the answer is that of any address that
 * does not exist, status included: a page made for the request has sent 200 before it knows. Asks the site itself,
 * which alone has the database (one open file a process, docs/decisions/0002).
 */
export async function hideUnknown(
  request: Pick<IncomingMessage, 'url' | 'headers'>,
): Promise<void> {
  const [, prefix = '', token] = PRIVATE.exec(request.url ?? '') ?? [];
  if (token === undefined) return;
  if (!(await isThere(token, request.headers.host))) request.url = `${prefix}/inquiries`;
}

function isThere(token: string, host: string | undefined): Promise<boolean> {
  const path = paths.isInquiry(decodeURIComponent(token));
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port: ownPort(), path, headers: { host } }, (response) => {
      response.resume();
      // Where the site fails, its own page says so.
      resolve(response.statusCode !== 404);
    }).once('error', () => resolve(true));
  });
}
