import 'server-only';
import { request, type IncomingHttpHeaders } from 'node:http';
import { env } from '@/lib/env';
import { ownPort } from '@/lib/server/own-port';

/** An answer of this very server, with its headers as a visitor gets them. */
export type OwnAnswer = { status: number; headers: IncomingHttpHeaders; text: string };

/** Milliseconds after which a page that does not come is given up. */
const PATIENCE_MS = 30_000;

/**
 * Asks this server for one of its pages, as a visitor would: what is kept for places without a network is the
 * server's own answer, whatever made it. Null where the site's own server does not run (`npm run dev`).
 */
export function ownPage(path: string): Promise<OwnAnswer | null> {
  const port = ownPort();
  if (port === undefined) return Promise.resolve(null);
  const { publicUrl } = env();
  const host = publicUrl ? new URL(publicUrl).host : `localhost:${port}`;
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, headers: { host }, timeout: PATIENCE_MS },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.once('error', reject);
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    asked.once('timeout', () => asked.destroy(new Error(`no answer from ${path}`)));
    asked.once('error', reject);
    asked.end();
  });
}
