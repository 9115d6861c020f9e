import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loginCookieName } from '@/lib/auth/cookie-name';
import { TEST_DIST_DIR } from './built-site';
import type { Running } from './server';

/** A login's cookie header. */
export const withLogin = (cookie: string | null): Record<string, string> =>
  cookie === null ? {} : { cookie: `${loginCookieName()}=${encodeURIComponent(cookie)}` };

/** Posts a form as a browser does from a page of the site. */
export const post = (
  server: Running,
  path: string,
  fields: Record<string, string> | [string, string][],
  headers: Record<string, string> = {},
) =>
  server.fetch(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: server.url, ...headers },
  });

export type BuiltAction = { id: string; file: string; name: string; page: string };

/** Every server action of the tests' build, with a page that has it, from the build's own list. */
export function builtActions(): BuiltAction[] {
  const file = join(TEST_DIST_DIR, 'server/server-reference-manifest.json');
  const manifest: {
    node: Record<
      string,
      { workers: Record<string, unknown>; filename: string; exportedName: string }
    >;
  } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(manifest.node).map(([id, { workers, filename, exportedName }]) => {
    const [worker = ''] = Object.keys(workers);
    return { id, file: filename, name: exportedName, page: addressOf(worker) };
  });
}

/** `app/admin/(desk)/booths/[number]/page` → `/admin/booths/1` */
export const addressOf = (worker: string) =>
  worker
    .replace(/^app|\/(?:page|route)$/g, '')
    .replace(/\/\([^)]+\)/g, '')
    .replace(/\[[^\]]+\]/g, '1');

/** Calls a server action as React's client does: its arguments are null and a form. */
export function callAction(
  server: Running,
  { id, page }: Pick<BuiltAction, 'id' | 'page'>,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append('0', '[null,"$K1"]');
  return server.fetch(page, {
    method: 'POST',
    body,
    headers: { 'next-action': id, accept: 'text/x-component', origin: server.url, ...headers },
  });
}
