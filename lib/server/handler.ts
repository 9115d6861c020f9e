import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Env } from '@/lib/env';
import { trustedBy } from '@/lib/env';
import { answering } from './answer-status';
import { beforeHead } from './head';
import { log } from './log';
import { cleanHeaders } from './proxied';
import { noticePage } from './notice-page';
import { refusal } from './refusal';
import { completeHeaders, describePage } from './response-headers';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Without the query (a visitor's search) and without a private link's token. */
const loggedPath = (url = '') => url.split('?', 1)[0]?.replace(/^\/me\/[^/]+/, '/me/…');

/** Whether Next failed to make a page: what it sends then is empty for whoever has no script. */
function isBrokenPage(request: IncomingMessage, response: ServerResponse) {
  const type = String(response.getHeader('content-type') ?? 'text/html');
  return response.statusCode === 500 && type.startsWith('text/html') && !request.headers.rsc;
}

function refuse(request: IncomingMessage, response: ServerResponse, status: 400 | 405 | 421) {
  describePage(response);
  // What follows on this connection may be the body of the refused request.
  response.setHeader('connection', 'close');
  response.statusCode = status;
  response.end(request.method === 'HEAD' ? undefined : noticePage(status, ''));
}

/**
 * What stands between node:http and Next: refuses what Next must not see, makes headers true, gives the
 * request its id and writes the one line in the access log.
 */
export function listener(
  settings: Env,
  handle: Handle,
  isDraining: () => boolean,
): RequestListener {
  const isTrusted = trustedBy(settings.trustedProxies);
  const host = settings.publicUrl && new URL(settings.publicUrl).host;
  const secure = settings.publicUrl?.startsWith('https:') ?? false;

  return (request, response) => {
    const began = performance.now();
    const id = randomUUID();
    const { method, url } = request;
    cleanHeaders(request, isTrusted);
    request.headers['x-request-id'] = id;
    response.setHeader('x-request-id', id);
    beforeHead(response, () => {
      if (isDraining()) response.setHeader('connection', 'close');
      const broken = isBrokenPage(request, response);
      if (broken) describePage(response);
      completeHeaders(response, secure);
      return broken ? noticePage(500, id) : undefined;
    });
    response.once('close', () => {
      const ms = Math.round((performance.now() - began) * 10) / 10;
      const status = response.headersSent ? response.statusCode : 499;
      log.info({ id, method, path: loggedPath(url), status, ms }, 'request');
    });

    const status = refusal(request, host);
    if (status) return refuse(request, response, status);
    answering(response, () => handle(request, response)).catch((error: unknown) => {
      log.error({ id, err: error }, 'unhandled');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}
