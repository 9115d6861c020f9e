import { copyFileSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cleanUp, copyOfBuiltData, databaseIn, serve } from '../../support/built-server';

afterEach(cleanUp);

/** A server whose booths cannot be read, though everything says that booth 1 has changed. */
async function brokenServer() {
  const data = copyOfBuiltData();
  const server = await serve(data);
  const database = databaseIn(data);
  await database.$executeRawUnsafe('ALTER TABLE "Booth" RENAME TO "Lost"');
  await database.staleTag.create({ data: { tag: 'booth:1' } });
  return { server, database };
}

test('a page that cannot be made is a whole page with a reference that stands in the log', async () => {
  const { server } = await brokenServer();
  const response = await server.fetch('/booths/1');
  const page = await response.text();
  expect(response.status).toBe(500);
  expect(page).toMatch(/<html lang="fa-IR" dir="rtl">.*<h1>.*<section lang="en" dir="ltr">/s);
  expect(page).not.toContain('<script');
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  const reference = /<bdi dir="ltr">([\w-]+)<\/bdi>/.exec(page)?.[1] ?? 'none';
  expect(reference).toBe(response.headers.get('x-request-id'));
  await server.stop();
  const line = server
    .output()
    .split('\n')
    .find((text) => text.includes('"msg":"failed"'));
  expect(line).toContain(reference);
});

test('a failure is not kept: the page is there again when the database is', async () => {
  const { server, database } = await brokenServer();
  expect((await server.fetch('/booths/1')).status).toBe(500);
  await database.$executeRawUnsafe('ALTER TABLE "Lost" RENAME TO "Booth"');
  expect((await server.fetch('/booths/1')).status).toBe(200);
});

test('pages that nothing changed stand though the stale tags cannot be read', async () => {
  const data = copyOfBuiltData();
  const server = await serve(data);
  expect((await server.fetch('/booths/1')).status).toBe(200);
  const database = databaseIn(data);
  await database.$executeRawUnsafe('ALTER TABLE "StaleTag" RENAME TO "Lost"');
  expect((await server.fetch('/booths/1')).status).toBe(200);
  expect((await server.fetch('/en/booths/1')).status).toBe(200);
  await server.stop();
  expect(server.output()).toContain('cannot read the stale tags');
});

test('without its tables the site says that it is not ready, and lives', async () => {
  const data = copyOfBuiltData();
  await databaseIn(data).$executeRawUnsafe('DROP TABLE "_prisma_migrations"');
  const server = await serve(data);
  expect((await server.fetch('/readyz')).status).toBe(503);
  expect((await server.fetch('/healthz')).status).toBe(200);
});

test('a database file that was moved away, or is another one: not ready, and ready when it is back', async () => {
  const data = copyOfBuiltData();
  const [file, away] = [join(data, 'fair.db'), join(data, 'away.db')];
  const server = await serve(data);
  const status = async (path: string) => (await server.fetch(path)).status;
  expect(await status('/readyz')).toBe(200);
  renameSync(file, away);
  expect([await status('/readyz'), await status('/healthz')]).toEqual([503, 200]);
  copyFileSync(away, file);
  expect(await status('/readyz')).toBe(503);
  renameSync(away, file);
  expect(await status('/readyz')).toBe(200);
});

test('a database server that says nothing: not ready, but alive, and the pages stand', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : '';
  const DATABASE_URL = `postgres://nobody@127.0.0.1:${port}/fair`;
  const server = await serve(copyOfBuiltData(), { DATABASE_URL });
  const signal = AbortSignal.timeout(10_000);
  expect((await server.fetch('/readyz', { signal })).status).toBe(503);
  expect((await server.fetch('/healthz', { signal })).status).toBe(200);
  const pages = Array.from({ length: 20 }, () => server.fetch('/booths/1', { signal }));
  for (const page of await Promise.all(pages)) {
    expect([page.status, page.headers.get('x-nextjs-cache')]).toEqual([200, 'HIT']);
  }
  silent.close();
});
