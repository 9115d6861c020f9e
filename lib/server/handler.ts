import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Env } from '@/lib/env';
import { trustedBy } from '@/lib/env';
import { answering, type Answer } from './answer-status';
import { beforeHead } from './head';
import { log } from './log';
import { cleanHeaders } from './proxied';
import { noticePage, type NoticeStatus } from './notice-page';
import { afterOlderAnswers } from './older-answers';
import { METHODS, refusal } from './refusal';
import { hideUnknown } from './private-address';
import { completeHeaders, describePage } from './response-headers';
import { toldPath } from './told-path';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Prerendered or not: what Next makes at a request, and not a file. */
const isPage = ({ method, url = '' }: IncomingMessage) =>
  (method === 'GET' || method === 'HEAD') && !url.startsWith('/_next/');

/** Whether Next failed to make a page: what it sends then is empty for whoever has no script. */
function isBrokenPage(request: IncomingMessage, response: ServerResponse) {
  const type = String(response.getHeader('content-type') ?? 'text/html');
  return response.statusCode === 500 && /^text\/(html|plain)\b/.test(type) && !request.headers.rsc;
}

function refuse(request: IncomingMessage, response: ServerResponse, status: NoticeStatus) {
  describePage(response);
  // RFC 9110, 15.5.6: a 405 says what would have been accepted.
  if (status === 405) response.setHeader('allow', METHODS.join(', '));
  // What follows on this connection may be the body of the refused request.
  response.setHeader('connection', 'close');
  response.statusCode = status;
  afterBody(request, () =>
    response.end(request.method === 'HEAD' ? undefined : noticePage(status, request.url)),
  );
}

/** Bytes of a refused request that are read; after them the connection is cut. */
const DISCARD_MAX = 32 * 1024 * 1024;

/** Reads the body away: whoever is still sending it when the connection closes never sees the answer. */
function afterBody(request: IncomingMessage, answer: () => void) {
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > DISCARD_MAX) request.destroy();
  });
  request.once('end', answer);
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
  const secure = settings.publicUrl?.startsWith('https:') ?? false;

  return (request, response) => {
    const began = performance.now();
    const id = randomUUID();
    const { method, url } = request;
    cleanHeaders(request, isTrusted);
    request.headers['x-request-id'] = id;
    response.setHeader('x-request-id', id);
    const answer: Answer = { response };
    let answered = () => {};
    beforeHead(response, () => {
      answered();
      if (isDraining()) response.setHeader('connection', 'close');
      const isBroken = isBrokenPage(request, response);
      if (isBroken) describePage(response);
      if (isBroken && answer.isUnreadable) response.statusCode = 400;
      completeHeaders(response, secure);
      if (!isBroken) return undefined;
      return answer.isUnreadable ? noticePage(400, url) : noticePage(500, url, id);
    });
    response.once('close', () => {
      answered();
      const ms = Math.round((performance.now() - began) * 10) / 10;
      const status = response.headersSent ? response.statusCode : 499;
      log.info({ id, method, path: toldPath(url), status, ms }, 'request');
    });

    const status = refusal(request, settings.publicUrl);
    if (status) return refuse(request, response, status);
    const work = async () => {
      if (isPage(request)) await hideUnknown(request);
      if (isPage(request)) answered = await afterOlderAnswers(url?.split('?', 1)[0] ?? '');
      if (!response.destroyed) await handle(request, response);
    };
    answering(answer, work)
      .catch((error: unknown) => {
        log.error({ id, err: error }, 'unhandled');
        if (!response.headersSent) response.writeHead(500);
        response.end();
      })
      .finally(() => answered());
  };
}
