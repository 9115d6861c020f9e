import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase, type Database } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { cleanUp, copyOfBuiltData, serve } from '../../support/built-server';
import { startPostgres } from '../../support/postgres.mjs';
import { changeBooth, createSmallFair } from '../../support/small-fair';

const postgres = await startPostgres();
if (!postgres && process.env.CI) throw new Error('PostgreSQL is missing');

/** Milliseconds: a page may be as old as the last question (one second), and then takes its rendering. */
const FRESH_WITHIN = 2000;

let database: Database;
beforeAll(async () => {
  if (!postgres) return;
  await migrate(postgres.url);
  database = openDatabase(postgres.url);
  await createSmallFair(database, 'کارگاه');
});
afterAll(async () => {
  await cleanUp();
  if (!postgres) return;
  await database.$disconnect();
  await postgres.stop();
});

test.runIf(postgres)(
  'two instances on PostgreSQL show a change within a second, without being told',
  async () => {
    const env = { DATABASE_URL: postgres?.url ?? '' };
    const servers = await Promise.all([
      serve(copyOfBuiltData(), env),
      serve(copyOfBuiltData(), env),
    ]);
    const pages = () =>
      Promise.all(servers.map(async (server) => (await server.fetch('/booths/1')).text()));
    for (const page of await pages()) expect(page.includes('پیش از تغییر')).toBe(true);
    for (const text of ['بار نخست', 'بار دوم']) {
      await changeBooth(database, text);
      await vi.waitFor(
        async () => {
          for (const page of await pages()) expect(page.includes(text)).toBe(true);
        },
        { timeout: FRESH_WITHIN, interval: 50 },
      );
    }
    for (const server of servers) expect((await server.fetch('/readyz')).status).toBe(200);
  },
);
